import { type IntakeSession, type RowFault, type RowOf, runIntake } from '../src/index.ts';
import type { IntakeWishes } from '../src/run/IntakeOptions.ts';
import { people } from './people.ts';

export type Person = RowOf<typeof people>;

/** People kept in memory, with transactions: what a subgraph is to an import. */
export interface Store {
  readonly kept: ReadonlyMap<string, Person>;
  /** How transactions ended. */
  readonly ends: readonly string[];
  /** How many rows each batch had that was checked. */
  readonly batches: readonly number[];
  import(
    file: string,
    wishes?: Omit<IntakeWishes, 'file'> & { batchRows?: number; faultLimit?: number },
  ): ReturnType<typeof runIntake>;
}

/** `refers` finds in a row the code of the person on whom it depends. */
export function openStore(refers: (person: Person) => string | null = () => null): Store {
  let kept: ReadonlyMap<string, Person> = new Map();
  const ends: string[] = [];
  const batches: number[] = [];

  async function open(): Promise<IntakeSession<typeof people>> {
    const next = new Map(kept);
    return {
      async check(rows, seen) {
        batches.push(rows.length);
        return rows.flatMap((row): RowFault[] => {
          const code = refers(row.values);
          if (code === null || next.has(code)) return [];
          const expected = { vi: 'người đã có ở trên', en: 'someone above' };
          if (seen.isRejected(code)) {
            return [row.fault('languages', 'REFERS_TO_REJECTED_ROW', expected)];
          }
          return seen.lineOf(code) === undefined
            ? [row.fault('languages', 'UNKNOWN_REFERENCE', expected)]
            : [];
        });
      },
      async write(rows) {
        const counts = { added: 0, changed: 0, same: 0 };
        for (const { values } of rows) {
          const before = next.get(values.code);
          next.set(values.code, values);
          if (before === undefined) counts.added += 1;
          else if (JSON.stringify(before) === JSON.stringify(values)) counts.same += 1;
          else counts.changed += 1;
        }
        return counts;
      },
      async commit() {
        kept = next;
        ends.push('commit');
      },
      async rollback() {
        ends.push('rollback');
      },
    };
  }

  return {
    get kept() {
      return kept;
    },
    ends,
    batches,
    import: (file, wishes = {}) => runIntake({ table: people, file, open, ...wishes }),
  };
}
