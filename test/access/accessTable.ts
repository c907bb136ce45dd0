import { readFileSync } from 'node:fs';

/** What a viewer gets of a kind of data, as docs/ACCESS.md says it. */
export type Outcome = 'yes' | 'none' | 'denied' | 'forbidden';

const DOCUMENT = new URL('../../docs/ACCESS.md', import.meta.url);

/** The table of docs/ACCESS.md: viewer, then kind of data, to outcome. */
export function accessTable(): ReadonlyMap<string, ReadonlyMap<string, Outcome>> {
  const lines = readFileSync(DOCUMENT, 'utf8').split('\n');
  const start = lines.findIndex((line) => line.startsWith('| Viewer | Units |'));
  const cells = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  const [, ...kinds] = cells(lines[start] ?? '');
  const end = lines.indexOf('', start);
  const rows = lines.slice(start + 2, end).map((line) => {
    const [viewer = '', ...outcomes] = cells(line);
    return [viewer, new Map(kinds.map((kind, at) => [kind, outcomes[at] as Outcome]))] as const;
  });
  return new Map(rows);
}
