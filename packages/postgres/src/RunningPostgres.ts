/** A server that answers. */
export type RunningPostgres = {
  /** The superuser, in the database `postgres`. */
  readonly adminUrl: string;
  readonly host: '127.0.0.1';
  readonly port: number;
  /** The process of the server itself (postmaster). */
  readonly pid: number;
  /** Whether it ran already, left by a process that was killed. */
  readonly adopted: boolean;
  /** Where PostgreSQL's files are: below the data folder, or elsewhere if its user cannot go there. */
  readonly dataFolder: string;
  /** Ends all sessions, writes all down and returns when no process is left. May be repeated. */
  stop(): Promise<void>;
};
