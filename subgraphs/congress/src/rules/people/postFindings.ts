import type { Policies } from '../policies/Policies.ts';
import type { Candidacy } from './Candidacy.ts';
import type { CandidateFinding, UncheckedCode } from './CandidateFinding.ts';

/** What a rule on posts finds, or what it lacks; null where it does not apply or nothing is wrong. */
type Outcome = CandidateFinding | UncheckedCode | null;

const MOST_TERMS = 2;
const YEARS_OF_TERMS = 8;
const MOST_TOP_TITLES = 2;

const isSecretary = ({ body, title }: Candidacy) => body === 'COMMITTEE' && title === 'SECRETARY';

/** A secretary above the base of more than 2 terms in a row (8 years) is moved. Directive 45-CT/TW. */
function terms(candidacy: Candidacy, { secretaryTerms }: Policies): Outcome {
  if (!isSecretary(candidacy) || candidacy.level === 'BASE') return null;
  const { consecutiveTerms, consecutiveYears } = candidacy;
  if (consecutiveTerms === null || consecutiveYears === null) return 'TERMS_NOT_TOLD';
  const tests = [consecutiveTerms > MOST_TERMS, consecutiveYears >= YEARS_OF_TERMS];
  const moved = secretaryTerms === 'TERMS_AND_YEARS' ? tests.every(Boolean) : tests.some(Boolean);
  if (!moved) return null;
  return { code: 'TOO_MANY_TERMS', weight: 'BARS', figure: consecutiveTerms, limit: MOST_TERMS };
}

/** Provincial secretaries are not local; in communes as far as possible. Directive 45-CT/TW. */
function origin(candidacy: Candidacy, policies: Policies): Outcome {
  const { level, local } = candidacy;
  if (!isSecretary(candidacy) || (level !== 'PROVINCE' && level !== 'COMMUNE')) return null;
  if (local === null) return 'ORIGIN_NOT_TOLD';
  if (!local) return null;
  const barred = level === 'PROVINCE' && policies.localProvincialSecretary === 'BARRED';
  const weight = barred ? 'BARS' : 'ADVISES_AGAINST';
  return { code: 'LOCAL_SECRETARY', weight, figure: null, limit: null };
}

/** A provincial standing member holds 2 of the 6 top titles at most. Directive 45-CT/TW. */
function topTitles({ body, level, title, topTitles: held }: Candidacy): Outcome {
  if (body !== 'COMMITTEE' || level !== 'PROVINCE' || title === 'MEMBER') return null;
  if (held === null) return 'TOP_TITLES_NOT_TOLD';
  if (held <= MOST_TOP_TITLES) return null;
  return { code: 'TOO_MANY_TOP_TITLES', weight: 'BARS', figure: held, limit: MOST_TOP_TITLES };
}

/** What the rules on terms and posts say of a candidacy. */
export function postFindings(candidacy: Candidacy, policies: Policies): readonly Outcome[] {
  return [terms(candidacy, policies), origin(candidacy, policies), topTitles(candidacy)];
}
