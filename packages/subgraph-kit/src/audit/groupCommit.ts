/** Gathers items while a write is under way, and writes them together in the next. */
export interface GroupCommit<Item> {
  /** Settles as the write does that the item was part of. */
  add(item: Item): Promise<void>;
  /** Resolves once nothing is under way. */
  idle(): Promise<void>;
}

/** How many items one write takes at most. */
const LARGEST = 500;

export function groupCommit<Item>(
  write: (items: readonly Item[]) => Promise<void>,
): GroupCommit<Item> {
  interface Waiting {
    readonly item: Item;
    readonly resolve: () => void;
    readonly reject: (error: unknown) => void;
  }
  let waiting: Waiting[] = [];
  let running: Promise<void> | null = null;

  async function run(): Promise<void> {
    // What is asked for in one turn of the event loop goes together from the first write on.
    await Promise.resolve();
    while (waiting.length > 0) {
      const group = waiting.slice(0, LARGEST);
      waiting = waiting.slice(LARGEST);
      try {
        await write(group.map(({ item }) => item));
        for (const { resolve } of group) resolve();
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    running = null;
  }

  return {
    add(item) {
      return new Promise<void>((resolve, reject) => {
        waiting.push({ item, resolve, reject });
        running ??= run();
      });
    },
    idle: async () => {
      while (running) await running;
    },
  };
}
