import { parseArgs } from 'node:util';
import { stackConfig } from './config.ts';
import { startFailure } from './startFailure.ts';

const USAGE = `Usage: npm run token -- --viewer NAME [--url http://127.0.0.1:4000]

Prints a token for an hour, to try the graph out as somebody: analyst, ministry, agency,
commune-26740, province-01, or commune- and province- with any code of today. npm start must be
running on this machine.

  curl http://127.0.0.1:4000/graphql -H "authorization: Bearer $(npm run -s token -- --viewer analyst)" …

Exit code: 0 done, 1 refused or nothing runs there, 2 wrong usage.
`;

/** Runs the command; answers its exit code. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { viewer: { type: 'string' }, url: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (values.viewer === undefined) {
    console.error(`--viewer is missing.\n\n${USAGE}`);
    return 2;
  }
  const base = values.url ?? `http://127.0.0.1:${stackConfig().port}`;
  const answer = await ask(new URL('/development/token', base), values.viewer);
  if (typeof answer.token === 'string') {
    console.log(answer.token);
    return 0;
  }
  console.error(answer.error ?? 'The public brings no token.');
  return 1;
}

interface Answer {
  readonly token?: string | null;
  readonly error?: string;
}

async function ask(url: URL, viewer: string): Promise<Answer> {
  const body = JSON.stringify({ viewer });
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body }).catch(() => null);
  if (!response) return { error: `Nothing answers at ${url.origin}: is npm start running?` };
  const answer = (await response.json().catch(() => ({}))) as Answer;
  if (response.ok || answer.error !== undefined) return answer;
  return { error: `${url.origin} gives out no tokens: its development issuer is off.` };
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    const isUsage = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    console.error(isUsage ? `${error.message}\n\n${USAGE}` : startFailure(error));
    process.exitCode = isUsage ? 2 : 1;
  },
);
