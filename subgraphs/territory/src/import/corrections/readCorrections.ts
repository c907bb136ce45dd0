import { readdirSync, readFileSync } from 'node:fs';
import type { Correction } from './Correction.ts';
import { parseCorrections } from './parseCorrections.ts';

/** The same folder from src/import/corrections and from dist/import/corrections. */
const FOLDER = new URL('../../../data/corrections/', import.meta.url);

/** Our own corrections, from the text files in data/corrections. */
export function readCorrections(): readonly Correction[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => parseCorrections(file, readFileSync(new URL(file, FOLDER), 'utf8')));
}
