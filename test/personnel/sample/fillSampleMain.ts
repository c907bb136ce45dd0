import { fillSample } from '@haicap/personnel';
import pg from 'pg';

/**
 * Fills a database given by address as a process of its own, and kills itself (kill -9) soon after
 * the first batch, with the next under way.
 */
const [connectionString, ...only] = process.argv.slice(2);
const owner = new pg.Pool({ connectionString, max: 2 });
await fillSample({
  owner,
  only,
  parallel: 1,
  onProgress(done) {
    if (done > 0) setTimeout(() => process.kill(process.pid, 'SIGKILL'), 50);
  },
});
await owner.end();
