import pg from 'pg';
import { fillCongressSample } from '../../src/sample/fillCongressSample.ts';

/** Fills a database given by address as a process of its own, to be killed; says how far it is. */
const [connectionString, ...only] = process.argv.slice(2);
const owner = new pg.Pool({ connectionString, max: 2 });
await fillCongressSample({
  owner,
  only,
  parallel: 1,
  onProgress: (done) => process.stdout.write(`${done}\n`),
});
await owner.end();
