import highsModule, { type Highs } from 'highs';
import type { LinearProgram } from '../../rules/reinforcement/LinearProgram.ts';

/** Longer than this no plan is worked on; in seconds. A province takes a fraction of one. */
const TIME_LIMIT = 20;

// What its types call a module is the loader itself where ES modules are run.
const loadHighs = highsModule as unknown as typeof highsModule.default;

let loading: Promise<Highs> | undefined;

/**
 * Solves a program by HiGHS. The simplex method on one thread ends at a vertex, and at the same one
 * whenever the program is the same.
 */
export async function solveProgram(program: LinearProgram): Promise<readonly number[]> {
  loading ??= loadHighs();
  const highs = await loading;
  const { optimal } = highs.constants.modelStatus;
  try {
    return highs.withModel(modelOf(program), (model) => {
      model.options.set({ output_flag: false, solver: 'simplex', time_limit: TIME_LIMIT });
      model.run();
      if (model.getModelStatus() !== optimal) throw new Error('The solver found no optimum.');
      return [...model.getSolution().colValue];
    });
  } catch (error) {
    // What is left of a runtime that failed is not to be trusted: the next plan has a new one.
    loading = undefined;
    throw error;
  }
}

function modelOf({ colCost, rowLower, rowUpper, entriesOf }: LinearProgram) {
  const entries = entriesOf.flat();
  const starts = new Int32Array(entriesOf.length + 1);
  for (const [i, column] of entriesOf.entries()) starts[i + 1] = (starts[i] ?? 0) + column.length;
  const [numCols, numRows] = [colCost.length, rowLower.length];
  return {
    numCols,
    numRows,
    colCost: Float64Array.from(colCost),
    colLower: new Float64Array(numCols),
    colUpper: new Float64Array(numCols).fill(Number.POSITIVE_INFINITY),
    rowLower: Float64Array.from(rowLower),
    rowUpper: Float64Array.from(rowUpper),
    matrix: {
      format: 'csc' as const,
      numRows,
      numCols,
      starts,
      indices: Int32Array.from(entries, ({ row }) => row),
      values: Float64Array.from(entries, ({ coefficient }) => coefficient),
    },
  };
}
