/** What has been started, to be stopped in the reverse order. */
export interface Undo {
  add(step: () => Promise<unknown>): void;
  /** Stops everything, once; a step that fails does not keep the others from running. */
  all(): Promise<void>;
}

export function undoList(): Undo {
  const steps: (() => Promise<unknown>)[] = [];
  let running: Promise<void> | undefined;
  async function run(): Promise<void> {
    const failures: unknown[] = [];
    for (let step = steps.pop(); step; step = steps.pop()) {
      await step().catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw failures[0];
  }
  return {
    add: (step) => void steps.push(step),
    all: () => {
      running ??= run();
      return running;
    },
  };
}
