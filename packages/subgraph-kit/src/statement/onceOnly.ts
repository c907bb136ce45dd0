import { LRUCache } from 'lru-cache';

/** Remembers what has been used, for as long as it could be used again. */
export interface OnceOnly {
  /** True the first time; false for what is used again. */
  use(nonce: string, expiresInMs: number): boolean | Promise<boolean>;
}

const MOST = 100_000;

/**
 * Remembers in this process. Where several processes serve one subgraph, give them a memory that
 * they share, or a statement can be used once with each.
 */
export function onceOnlyHere(most = MOST): OnceOnly {
  const used = new LRUCache<string, true>({ max: most, ttlAutopurge: true, ttl: 1 });
  return {
    use(nonce, expiresInMs) {
      if (used.has(nonce)) return false;
      // To forget one that is still good would let it be used again.
      if (used.size >= most) throw new Error('too many mutations at once to tell them apart');
      used.set(nonce, true, { ttl: Math.max(1, Math.ceil(expiresInMs)) });
      return true;
    },
  };
}
