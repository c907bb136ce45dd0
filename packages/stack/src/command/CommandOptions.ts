import type { StackConfig } from '../config.ts';
import type { Undo } from '../undo.ts';

/** What a command works with. */
export interface CommandOptions<Arguments> {
  readonly args: Arguments;
  readonly config: StackConfig;
  readonly output: NodeJS.WriteStream;
  readonly undo: Undo;
  readonly signal: AbortSignal;
}

/** What is said at the end, and whether what was asked for is done. */
export interface CommandEnd {
  readonly taken: boolean;
  readonly summary: string;
}
