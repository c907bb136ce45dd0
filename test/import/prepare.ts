import { prepareTerritory } from '@haicap/territory';

/**
 * Prepares a territory database as `npm start` does: `node prepare.ts OWNER_URL APP_ROLE [SHARE]`.
 * With a share it kills itself (kill -9) once so much of all is written, and not yet committed.
 */
const [, , ownerUrl = '', appRole = '', share = 'never'] = process.argv;

console.log('ready');
await prepareTerritory({
  ownerUrl,
  appRole,
  onProgress(done, total) {
    if (done >= total * Number(share)) process.kill(process.pid, 'SIGKILL');
  },
});
