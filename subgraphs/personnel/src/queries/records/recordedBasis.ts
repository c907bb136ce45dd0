import type { DepartureRow } from '../../loaders/departure.ts';
import type { Basis } from '../../rules/departure/DepartureInput.ts';

type Recorded = Pick<DepartureRow, 'basis' | 'policy' | 'kind' | 'category' | 'legalBasis'>;

/** Articles that are for one reason for leaving alone, by decree. Art. 7b is for three. */
const BASIS_OF_ARTICLE: Readonly<Record<string, Basis>> = {
  '178/2024 7': 'DIRECTLY_AFFECTED',
  '178/2024 7a': 'STREAMLINING',
  '178/2024 9': 'DIRECTLY_AFFECTED',
  '178/2024 10': 'DIRECTLY_AFFECTED',
  '154/2025 9': 'TWO_TIER_MODEL',
  '154/2025 10': 'VILLAGE_ARRANGEMENT',
};

const CITED = /Điều\s+(\d+[ab]?)(?:\s+của|\s*,)?\s+Nghị\s+định\s+(?:số\s+)?(\d+\/\d{4})/giu;

/** "Điều 7 Nghị định 178/2024/NĐ-CP" tells it; two articles that differ, or one of several reasons, do not. */
function citedBasis(text: string): Basis | null {
  const cited = [...text.normalize('NFC').matchAll(CITED)].map(
    ([, article, decree]) => BASIS_OF_ARTICLE[`${decree} ${article?.toLowerCase()}`] ?? null,
  );
  const [first = null, ...others] = new Set(cited);
  return others.length > 0 ? null : first;
}

/**
 * Why the person leaves, as far as the records tell: by `basis` itself, by an article that the text
 * cites, or by a decree or an end that is for one reason alone. Null otherwise: it is not guessed.
 */
export function recordedBasis(departure: Recorded): Basis | null {
  const { basis, policy, kind, category, legalBasis } = departure;
  if (basis !== null) return basis;
  const cited = legalBasis === null ? null : citedBasis(legalBasis);
  if (cited !== null) return cited;
  if (policy === 'DECREE_177') return 'NO_AGE_FOR_REELECTION';
  if (policy !== 'DECREE_154') return null;
  if (category === 'VILLAGE_WORKER') return 'VILLAGE_ARRANGEMENT';
  const ends = kind === 'NON_SPECIALISED_END' && category === 'NON_SPECIALISED';
  return ends ? 'TWO_TIER_MODEL' : null;
}
