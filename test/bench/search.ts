import { readReferenceData } from '@haicap/territory/testing/referenceData';
import { misspellings, searchMisspellings } from '@haicap/territory/testing/search/misspellings';
import { SEARCH, type SearchVariables } from '@haicap/territory/testing/search/searchQuery';
import { officialTemplate } from '@haicap/territory/testing/template';
import { openTerritory, type TestTerritory } from '@haicap/territory/testing/territory';
import { median } from './median.ts';
import { mixedSearches } from './searchTexts.ts';
import { serverTime, timeStatements } from './statementTimes.ts';

const SEED = 20_250_701;
const SEARCHES = 1000;
const MISSPELLINGS = 500;
/** The server's own time is asked for one search in so many: each statement runs once more for it. */
const SAMPLED = 3;

/** How long searches take in the database, and how many misspellings bring the right unit first. */
export async function search(): Promise<void> {
  const territory = await openTerritory(officialTemplate());
  try {
    await timeSearches(territory);
    await countRightFirst(territory);
  } finally {
    await territory.close();
  }
}

interface SearchTime {
  readonly kind: string;
  readonly statements: number;
  readonly asSeen: number;
  readonly inServer: number | null;
}

async function timeSearches({ database, ask }: TestTerritory): Promise<void> {
  const searches = await mixedSearches(database, SEARCHES, SEED);
  for (const { text } of searches.slice(0, 50)) await ask(SEARCH, { text, first: 10 });
  const times: SearchTime[] = [];
  for (const [i, { kind, text }] of searches.entries()) {
    const sent = await timeStatements(database, () => ask(SEARCH, { text, first: 10 }));
    const asSeen = sent.reduce((sum, { taken }) => sum + taken, 0);
    let inServer: number | null = null;
    if (i % SAMPLED === 0) {
      inServer = 0;
      for (const statement of sent) inServer += await serverTime(database, statement);
    }
    times.push({ kind, statements: sent.length, asSeen, inServer });
  }
  report(`${SEARCHES} searches`, times);
  for (const kind of new Set(times.map((one) => one.kind))) {
    report(
      `  ${kind}`,
      times.filter((one) => one.kind === kind),
    );
  }
}

function report(title: string, times: readonly SearchTime[]): void {
  const seen = times.map(({ asSeen }) => asSeen);
  const inServer = times.flatMap((one) => one.inServer ?? []);
  const most = Math.max(...times.map(({ statements }) => statements));
  console.log(
    `${title}: ${spread(seen)} as the client sees it, ${spread(inServer)} in the server ` +
      `(${inServer.length} sampled); ${most} statements at most`,
  );
}

function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const p95 = sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
  return `median ${median(values).toFixed(2)} ms, p95 ${p95.toFixed(2)} ms`;
}

async function countRightFirst({ ask }: TestTerritory): Promise<void> {
  const reference = readReferenceData();
  if (!reference) {
    console.log('misspellings: there are no reference data here');
    return;
  }
  const all = misspellings(reference, MISSPELLINGS, SEED);
  const search = async (variables: SearchVariables) => {
    const { data } = await ask(SEARCH, { ...variables });
    return { hits: data.searchUnits.edges };
  };
  const { rightFirst, missed, wronglyExact } = await searchMisspellings(search, all);
  const percent = ((100 * rightFirst) / all.length).toFixed(1);
  console.log(`${all.length} misspellings: the right unit first in ${percent} %`);
  console.log(`wrong units marked exact: ${wronglyExact.length}`);
  for (const line of [...missed, ...wronglyExact]) console.log(`  ${line}`);
}
