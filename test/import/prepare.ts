import { prepareTerritory } from '@haicap/territory';

/** Prepares a territory database as `npm start` does: `node prepare.ts OWNER_URL APP_ROLE`. */
const [, , ownerUrl = '', appRole = ''] = process.argv;

console.log('ready');
await prepareTerritory({
  ownerUrl,
  appRole,
  onProgress: (done, total) => console.log(`${done} of ${total}`),
});
console.log('done');
