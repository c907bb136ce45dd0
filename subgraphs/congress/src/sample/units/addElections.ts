import type { SampleRandom } from '@haicap/domain-kit';
import { addDays } from '@haicap/domain-kit';
import type { ElectedBody } from '../../entities/enums.ts';
import { ELECTION_STEPS } from '../../rules/election/electionSteps.ts';
import type { ElectionFigures } from '../figures/electionFigures.ts';
import type { SampleRows } from '../rows/SampleRows.ts';

/** The election of the National Assembly and of councils. Resolution 199/2025/QH15. */
export const ELECTION_DAY = '2026-03-15';

/** Of a hundred steps, those that were done late. */
const LATE = 0.03;

/** Steps that cannot be done on another day. */
const FIXED: ReadonlySet<string> = new Set(['ELECTION_DAY', 'DAY_21']);

/** Makes up when a unit did the steps of the calendar: all of them, a few some days late. */
export function addElectionSteps(rows: SampleRows, random: SampleRandom, unitId: string): void {
  for (const [code, daysBefore] of ELECTION_STEPS) {
    const late = random.chance(LATE) ? 1 + random.below(4) : -random.below(3);
    const days = FIXED.has(code) ? 0 : late;
    rows.electionSteps.push({ unitId, code, doneOn: addDays(ELECTION_DAY, days - daysBefore) });
  }
}

/** Where a body is elected, and who lives there. */
interface Electorate {
  readonly unitId: string;
  readonly body: ElectedBody;
  readonly voters: number;
  /** How much of the people are ethnic minorities, from 0 to 10. */
  readonly highland: number;
}

/** The election of a body in numbers: of women, the young and minorities more than is asked for. */
export function addElection(
  rows: SampleRows,
  random: SampleRandom,
  { unitId, body, voters, highland }: Electorate,
  figures: ElectionFigures,
): void {
  const { candidates } = figures;
  const minorities = Math.round((candidates * highland * (0.4 + 0.5 * random.share())) / 10);
  rows.elections.push({
    unitId,
    body,
    ...figures,
    firstConsultation: candidates + Math.ceil(candidates / 5) + random.below(3),
    secondConsultation: candidates + Math.ceil(candidates / 12),
    thirdConsultation: candidates,
    women: Math.ceil(candidates * (0.35 + 0.1 * random.share())),
    young: Math.ceil(candidates * (0.15 + 0.1 * random.share())),
    ethnicMinorities: minorities,
    voters,
  });
}
