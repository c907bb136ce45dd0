/** The process behind the shared test server: node keeperMain.ts FOLDER IDLE_MS */
import { keepServer } from './keepServer.ts';

const [root, idleMs] = process.argv.slice(2);
if (root === undefined) throw new Error('usage: keeperMain.ts FOLDER IDLE_MS');
await keepServer(root, Number(idleMs));
