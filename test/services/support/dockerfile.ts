import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One COPY: from a stage or, without one, from the repository. */
export interface Copy {
  readonly from: string | undefined;
  readonly sources: readonly string[];
  readonly target: string;
}

/** What an image holds and runs. */
export interface Image {
  readonly copies: readonly Copy[];
  readonly environment: Readonly<Record<string, string>>;
  readonly command: readonly string[];
}

/** The image of a stage as the Dockerfile builds it: with all that the stages below it have. */
export function imageOf(repository: string, stage: string): Image {
  const lines = instructionsOf(readFileSync(join(repository, 'Dockerfile'), 'utf8'), stage);
  const of = (name: string) =>
    lines.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  return {
    copies: of('COPY').map(copyOf),
    environment: Object.fromEntries(
      of('ENV').flatMap((text) => [...text.matchAll(/(\w+)=(\S+)/g)].map(([, k, v]) => [k, v])),
    ),
    command: JSON.parse(of('CMD').at(-1) ?? '[]'),
  };
}

function instructionsOf(dockerfile: string, stage: string): readonly string[] {
  const lines = dockerfile
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n');
  const begin = lines.findIndex(
    (line) => line.startsWith('FROM ') && line.endsWith(` AS ${stage}`),
  );
  // The image that all begins with is not one of ours.
  if (begin === -1) return [];
  const length = lines.slice(begin + 1).findIndex((line) => line.startsWith('FROM '));
  const own = lines.slice(begin + 1, length === -1 ? undefined : begin + 1 + length);
  return [...instructionsOf(dockerfile, lines[begin]?.split(' ')[1] ?? ''), ...own];
}

function copyOf(text: string): Copy {
  const words = text.split(/\s+/);
  const from = /^--from=(.+)/.exec(words[0] ?? '')?.[1];
  const paths = from === undefined ? words : words.slice(1);
  return { from, sources: paths.slice(0, -1), target: paths.at(-1) ?? '' };
}
