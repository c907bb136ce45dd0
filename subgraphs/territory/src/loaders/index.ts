import type { DataSource } from 'typeorm';
import { attributeLoader } from './attribute.ts';
import { codeHolderLoader } from './codeHolder.ts';
import { countLoader } from './count.ts';
import { formerNameLoader } from './formerName.ts';
import { legalTextLoader, unitLegalTextLoader } from './legalText.ts';
import { predecessorLoader, successorLoader } from './lineage.ts';
import { unitLoader } from './unit.ts';
import { versionLoader } from './version.ts';

export type Loaders = ReturnType<typeof createLoaders>;

/** The loaders of one request: a row is read once, and what is asked for together, together. */
export function createLoaders(database: DataSource) {
  const unit = unitLoader(database);
  return {
    unit,
    codeHolder: codeHolderLoader(database, unit),
    predecessors: predecessorLoader(database),
    successors: successorLoader(database),
    legalText: legalTextLoader(database),
    unitLegalTexts: unitLegalTextLoader(database),
    versions: versionLoader(database),
    counts: countLoader(database),
    formerNames: formerNameLoader(database),
    attributes: attributeLoader(database),
  };
}
