import { compare } from '../compare.ts';
import { type Gateways, openGateways, type Variant } from './gateways.ts';
import { OPERATIONS } from './page.ts';

const PAIRS = 80;
const WARM_UPS = 15;

type Name = keyof typeof OPERATIONS;

/** What is held against the same operation at a gateway that neither verifies nor enforces. */
const COMPARISONS: readonly (readonly [Variant, Name])[] = [
  // As much as one run can be wrong by.
  ['withoutToo', 'page'],
  ['verifying', 'page'],
  ['enforcing', 'page'],
  ['enforcing', 'pageOneCut'],
  ['both', 'pageOneCut'],
  ['both', 'smallOneCut'],
  ['both', 'codesOneCut'],
  ['both', 'pageFiftyCut'],
  ['both', 'pageHundredCut'],
];

/**
 * How much CPU time verifying the token and cutting take of a warm request: all that the gateway's
 * process takes for it, HTTP to the client and to a subgraph and the collecting of garbage
 * included; client and subgraph are processes of their own.
 */
export async function enforce(): Promise<void> {
  const gateways = await openGateways();
  try {
    await checkAnswers(gateways);
    for (let run = 0; run < WARM_UPS; run += 1) {
      for (const [variant, name] of COMPARISONS) {
        await gateways.round(variant, OPERATIONS[name]);
        await gateways.round('without', OPERATIONS[name]);
      }
    }
    for (const [variant, name] of COMPARISONS) {
      const operation = OPERATIONS[name];
      await compare(`${name}: ${variant}`, 'without', PAIRS, {
        one: () => gateways.round(variant, operation),
        other: () => gateways.round('without', operation),
      });
    }
  } finally {
    gateways.close();
  }
}

/** @throws Error when something else is answered than what is to be measured */
async function checkAnswers(gateways: Gateways): Promise<void> {
  const cuts: Readonly<Record<Name, number>> = {
    page: 0,
    pageOneCut: 1,
    smallOneCut: 1,
    codesOneCut: 1,
    pageFiftyCut: 50,
    pageHundredCut: 100,
  };
  for (const [variant, name] of COMPARISONS) {
    const expected = { [variant]: cuts[name], without: 0 };
    for (const [asked, count] of Object.entries(expected)) {
      const answer = JSON.parse(await gateways.ask(asked as Variant, OPERATIONS[name]));
      if (answer.data?.unit && (answer.errors?.length ?? 0) === count) continue;
      throw new Error(`${asked} answers ${name} with ${JSON.stringify(answer).slice(0, 500)}`);
    }
  }
}
