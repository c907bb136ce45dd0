import { PostgresStartError } from './PostgresStartError.ts';

/** Another process uses the folder. */
export class FolderInUseError extends PostgresStartError {
  override readonly name = 'FolderInUseError';
  /** That process. */
  readonly pid: number;

  constructor(folder: string, pid: number) {
    super(
      `The folder ${folder} is already in use by process ${pid}: ` +
        'stop that, or choose another folder.',
    );
    this.pid = pid;
  }
}
