import { runVerify } from './audit/runVerify.ts';
import { commandFailure } from './command/commandFailure.ts';
import { stackConfig } from './config.ts';
import { embeddedDatabases } from './embeddedDatabases.ts';
import { probeDatabase } from './probeDatabase.ts';
import { type Undo, undoList } from './undo.ts';

const USAGE = `Usage: npm run audit -- verify

Verifies the audit of every subgraph: each chain of rows against its own hashes, and against the
heads that were kept in HAICAP_DATA_DIR/audit/heads.jsonl. Prints a line for each chain.

The database is the one of npm start, which must not be running on the data folder: embedded in
HAICAP_DATA_DIR, or at TERRITORY_DATABASE_URL and TERRITORY_ADMIN_DATABASE_URL.
Exit code: 0 whole, 1 broken or failed, 2 wrong usage.
`;

const undo = undoList();
const tell = (text: string) => void process.stderr.write(`${text}\n`);

/** The owner's address of the territory database. */
async function ownerUrl(config: ReturnType<typeof stackConfig>, started: Undo): Promise<string> {
  if (config.territory) {
    await probeDatabase('TERRITORY_ADMIN_DATABASE_URL', config.territory.ownerUrl);
    return config.territory.ownerUrl;
  }
  const { database } = await started.start(
    () => embeddedDatabases(config.dataDir, tell),
    (databases) => databases.postgres.stop(),
  );
  return (await database('territory')).ownerUrl;
}

/** Runs the command; answers its exit code. */
async function main(): Promise<number> {
  const [command, ...others] = process.argv.slice(2);
  if (command === '--help') {
    process.stdout.write(USAGE);
    return 0;
  }
  if (command !== 'verify' || others.length > 0) {
    tell(USAGE);
    return 2;
  }
  let dataDir: string | null = null;
  try {
    const config = stackConfig();
    dataDir = config.territory ? null : config.dataDir;
    const url = await ownerUrl(config, undo);
    const place = { subgraph: 'territory', ownerUrl: url, headsFile: config.auditHeads };
    const { lines, fault } = await runVerify(place);
    for (const line of lines) console.log(line);
    if (fault === null) return 0;
    tell(`The audit is broken. ${fault}`);
    return 1;
  } catch (error) {
    tell(commandFailure(error, 'audit', dataDir));
    return 1;
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    undo.all().finally(() => process.exit(1));
  });
}
const code = await main();
await undo.all().catch((error) => tell(String(error)));
process.exit(code);
