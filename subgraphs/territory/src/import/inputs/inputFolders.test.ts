import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { inputFolders } from './inputFolders.ts';

test.each([
  'corrections/names.txt',
  'import/table/lineageRows.ts',
  'rules/reorganisation/buildPlan.ts',
  'names/cleanText.ts',
  'database/copyRows.ts',
  'address.json',
  'communes.mjs',
])('%s is among what the dataset is made from', (file) => {
  expect(inputFolders().filter((folder) => existsSync(join(folder, file)))).toHaveLength(1);
});
