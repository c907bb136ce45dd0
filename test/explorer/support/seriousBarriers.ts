import axe from 'axe-core';
import type { Page } from 'playwright-core';

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/** What keeps people from using the page, by axe; the insides of Monaco and of GraphiQL's docs are not ours. */
export async function seriousBarriers(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  // Not by a script tag: the page's policy would rightly refuse it.
  await session.send('Runtime.evaluate', { expression: axe.source });
  const { violations } = (await page.evaluate(
    `axe.run({ exclude: [['.monaco-editor'], ['.docs']] })`,
  )) as { violations: readonly Violation[] };
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
