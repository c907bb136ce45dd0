/** What has been started, to be stopped in the reverse order. */
export interface Undo {
  /**
   * Starts a part. Stopping waits for one that is still starting, and leaves alone one that could
   * not be started. Throws once stopping has begun: nothing new may start then.
   */
  start<Part>(begin: () => Promise<Part>, stop: (part: Part) => Promise<unknown>): Promise<Part>;
  /** Stops everything, once; a part that fails to does not keep the others from stopping. */
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
    async start(begin, stop) {
      if (running) throw new Error('Haicap is stopping.');
      const starting = begin();
      const started = starting.then(
        (part) => () => stop(part),
        () => async () => undefined,
      );
      steps.push(async () => (await started)());
      return starting;
    },
    all() {
      running ??= run();
      return running;
    },
  };
}
