import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { ANSWER, ANSWER_THEN, askUnit, QUERY_THEN, untilReady } from './support/ask.ts';
import { cloneInto, copiesMadeSince } from './support/clone.ts';
import { clusterOf, leftIn, newFolder, postmasterOf, removeFolders } from './support/folders.ts';
import { processesOf } from './support/processes.ts';
import { type Haicap, startHaicap } from './support/startHaicap.ts';

jest.setTimeout(300_000);

const isRoot = process.getuid?.() === 0;
let clone: string;
let removeCopies: () => Promise<void>;
let haicap: Haicap;

beforeAll(async () => {
  removeCopies = await copiesMadeSince();
  clone = await newFolder(0o700);
  await cloneInto(clone);
});
afterAll(async () => {
  await removeFolders((folder) => [folder, join(folder, '.haicap')]);
  await removeCopies();
});

async function expectNothingLeft(): Promise<void> {
  expect(await leftIn(clone)).toEqual([]);
  expect(processesOf(clusterOf(join(clone, '.haicap')))).toEqual([]);
  expect(postmasterOf(join(clone, '.haicap'))).toBeUndefined();
}

const who = isRoot ? 'as root, whose PostgreSQL does not reach it' : 'not as root: the plain case';

test(`npm start answers in a private clone (${who})`, async () => {
  haicap = startHaicap({ dataDir: null, repository: clone });
  const address = await haicap.address();
  expect(await askUnit(address)).toEqual(ANSWER);
  expect(await askUnit(address, QUERY_THEN)).toEqual(ANSWER_THEN);
  expect(clusterOf(join(clone, '.haicap')).startsWith(clone)).toBe(!isRoot);
  haicap.signal('terminal', 'SIGINT');
  expect(await haicap.ended()).toMatchObject({ code: 0 });
  await expectNothingLeft();
});

test('npm run dev answers', async () => {
  haicap = startHaicap({ dataDir: null, repository: clone, way: 'dev' });
  expect(await askUnit(await haicap.address())).toEqual(ANSWER);
});

/** Where the last one answers, once it was started again. */
async function restarted(): Promise<string> {
  const found = await haicap.says(/This line is new[\s\S]*Haicap answers at (http\S+)/);
  return found[1] ?? '';
}

test('SDL that does not parse is told in a sentence; mended, with a module changed, all takes effect', async () => {
  const file = join(clone, 'subgraphs/territory/src/schema/Query.graphql');
  const sdl = await readFile(file, 'utf8');
  await writeFile(file, `${sdl}\ntype {`);
  await haicap.says(/Syntax Error: Expected Name, found "{"/);
  await haicap.says(/Failed running/);
  await appendFile(
    join(clone, 'packages/stack/src/welcome.ts'),
    "console.log('This line is new.');\n",
  );
  await writeFile(file, sdl.replace('type Query {', 'type Query {\n  added: String\n'));
  await haicap.says(/This line is new/);
  const address = await restarted();
  const schema = await (await fetch(new URL('/schema.graphql', address))).text();
  expect(schema).toMatch(/^ {2}added: String$/m);
  await untilReady(address);
});

test('Ctrl-C stops the watcher and all that it started', async () => {
  haicap.signal('terminal', 'SIGINT');
  expect(await haicap.ended()).toMatchObject({ code: 0 });
  await expectNothingLeft();
});
