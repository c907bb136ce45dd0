import type { Chain } from './Chain.ts';
import type { AuditOptions } from './createAudit.ts';

const MINUTE = 60_000;

/** Takes the heads that have moved to their second place every minute, and on `close`. */
export function keepHeads(
  chain: Pick<Chain, 'heads'>,
  {
    heads: place,
    headsEvery = MINUTE,
    onError,
  }: Pick<AuditOptions, 'heads' | 'headsEvery' | 'onError'>,
): { close(): Promise<void> } {
  if (!place) return { close: async () => undefined };
  const kept = new Map<string, number>();
  let turn: Promise<void> = Promise.resolve();

  async function keep(): Promise<void> {
    const moved = chain.heads().filter((head) => kept.get(head.chain) !== head.sequence);
    if (moved.length === 0) return;
    await (place as NonNullable<typeof place>).keep(moved);
    for (const head of moved) kept.set(head.chain, head.sequence);
  }

  const timer = setInterval(() => {
    turn = turn.then(keep).catch((error) => onError?.(error));
  }, headsEvery);
  timer.unref();
  return {
    async close() {
      clearInterval(timer);
      await turn;
      await keep();
    },
  };
}
