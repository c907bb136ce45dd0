import { CommandError } from '../command/CommandError.ts';
import type { CommandEnd, CommandOptions } from '../command/CommandOptions.ts';
import type { TokenArguments } from './tokenArguments.ts';

/** Asks the graph that runs on this machine for a token. */
export async function runToken(options: CommandOptions<TokenArguments>): Promise<CommandEnd> {
  const { args, config, signal } = options;
  const { origin } = new URL(args.url ?? `http://127.0.0.1:${config.port}`);
  const asking = fetch(new URL('/development/token', origin), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ viewer: args.viewer }),
    signal,
  });
  const response = await asking.catch(() => null);
  if (!response) throw new CommandError(`Nothing answers at ${origin}: is npm start running?`);
  const { token, error } = (await response.json().catch(() => ({}))) as Answer;
  if (typeof token === 'string') return { taken: true, summary: token };
  if (response.ok) throw new CommandError('The public brings no token.');
  throw new CommandError(error ?? `${origin} gives out no tokens: its development issuer is off.`);
}

interface Answer {
  readonly token?: unknown;
  readonly error?: string;
}
