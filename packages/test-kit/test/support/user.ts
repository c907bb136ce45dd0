/** A test process as jest runs them: joins the server, says its address, and stays until killed. */
import { joinServer } from '../../src/server/joinServer.ts';

const [root = '', idleMs = ''] = process.argv.slice(2);
process.stdout.write(`${await joinServer(root, Number(idleMs))}\n`);
// Open until the test process ends, however that comes about.
process.stdin.resume().on('end', () => process.exit());
