import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A source of numbers that gives the same ones for the same seed, on every machine. */
export interface SampleRandom {
  /** From 0 to below 1. */
  share(): number;
  /** A whole number from 0 to below `count`. */
  below(count: number): number;
  /** True in `share` of all cases. */
  chance(share: number): boolean;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
}

/** FNV-1a over UTF-16 units: all that is asked of it is that near seeds lie far apart. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash;
}

/** The random source of a seed: a unit's code and what is made up of it. */
export function randomOf(seed: string): SampleRandom {
  const generator = xoroshiro128plus(hashOf(seed));
  // The first numbers still show the seed.
  for (let i = 0; i < 8; i++) generator.next();
  const share = () => (generator.next() >>> 0) / 2 ** 32;
  const below = (count: number) => Math.floor(share() * count);
  return {
    share,
    below,
    chance: (of) => share() < of,
    pick: (items) => items[below(items.length)] ?? items[0],
  };
}
