import type { ListOf } from '@haicap/subgraph-kit';
import type { CongressContext } from '../../context.ts';
import type { CongressTerm } from '../../entities/enums.ts';
import type { CommitteeResultRow } from '../../loaders/committeeResult.ts';
import { type PolicyUse, withPolicies } from '../../rules/policies/Policies.ts';
import { committeeLines } from '../../rules/structure/committeeStructure.ts';
import type { StructureLine } from '../../rules/structure/StructureLine.ts';
import { type StructureTotal, structureTotals } from '../../rules/structure/structureTotals.ts';
import { committeeCounts } from '../progress/committeeCounts.ts';
import { type CommitteeUnder, committeesUnder, type RecordedResult } from './committeesUnder.ts';

/** A committee with its lines. */
export interface MeasuredCommittee {
  readonly congressId: string;
  readonly lines: readonly StructureLine[];
}

/** Committees against their targets; what the resolvers of a StructureReport read. */
export interface StructureReportOf {
  readonly of: ListOf;
  readonly term: CongressTerm;
  readonly own: CommitteeResultRow | null;
  readonly coverage: {
    readonly reported: number;
    readonly existing: number;
    readonly latestReportedOn: string | null;
  };
  readonly committees: readonly MeasuredCommittee[];
  readonly totals: readonly StructureTotal[];
  readonly policies: readonly PolicyUse[];
  readonly isSample: boolean;
}

const isOwn = (of: ListOf, { unitId, organisationLevel }: CommitteeUnder) =>
  unitId === of.id && (organisationLevel === 'COMMUNE' || organisationLevel === 'PROVINCE');

const resultsOf = (committees: readonly CommitteeUnder[]): readonly RecordedResult[] =>
  committees.flatMap(({ result }) => (result ? [result] : []));

/** The committees of a unit and of those under it against their targets, by the rule over the rows. */
export async function structureReport(
  of: ListOf,
  term: CongressTerm,
  { pool, policies }: Pick<CongressContext, 'pool' | 'policies'>,
): Promise<StructureReportOf> {
  const found = await committeesUnder(of, term, pool);
  const under = found.filter((committee) => !isOwn(of, committee));
  const results = resultsOf(under);
  const measured = withPolicies(policies, (read) => ({
    committees: results.map((result) => ({
      congressId: result.congressId,
      lines: committeeLines(committeeCounts(result), read),
    })),
  }));
  const days = results.map(({ reportedOn }) => reportedOn).sort();
  return {
    of,
    term,
    own: found.find((committee) => isOwn(of, committee))?.result ?? null,
    coverage: {
      reported: results.length,
      existing: under.length,
      latestReportedOn: days.at(-1) ?? null,
    },
    ...measured,
    totals: structureTotals(measured.committees.map(({ lines }) => lines)),
    isSample: resultsOf(found).some(({ provenance }) => provenance === 'SAMPLE'),
  };
}
