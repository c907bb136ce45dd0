/** A process that starts a server and stops it on SIGINT or SIGTERM, saying so in lines of JSON. */
import { setTimeout as sleep } from 'node:timers/promises';
import { startPostgres } from '../../src/startPostgres.ts';
import { sql } from './sql.ts';

const [dataDir = '', uid = ''] = process.argv.slice(2);
const say = (message: object) => process.stdout.write(`${JSON.stringify(message)}\n`);

if (uid !== '') {
  process.setgid?.(Number(uid));
  process.setuid?.(Number(uid));
}

try {
  const server = await startPostgres({ dataDir });
  const drain = async () => {
    await sleep(500);
    say({ stillAnswers: (await sql(server.adminUrl, 'SELECT 1 AS one')).length === 1 });
    await server.stop();
    say({ stopped: true });
    process.stdin.destroy();
  };
  process.once('SIGINT', drain);
  process.once('SIGTERM', drain);
  // Open until the test process ends, however that comes about.
  process.stdin.resume().once('end', drain);
  say({ pid: server.pid, port: server.port, adopted: server.adopted, adminUrl: server.adminUrl });
} catch (error) {
  say({ error: (error as Error).message, name: (error as Error).name });
}
