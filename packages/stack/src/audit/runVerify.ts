import { type ChainReport, type KeptHeads, readHeads, verifyAudit } from '@haicap/subgraph-kit';
import pg from 'pg';

/** Where a subgraph's audit is, and where the heads of its chains are kept. */
export interface AuditPlace {
  readonly subgraph: string;
  readonly ownerUrl: string;
  readonly headsFile: string;
}

/** What a verification found: lines to print, and the first broken place. */
export interface Verified {
  readonly lines: readonly string[];
  readonly fault: string | null;
}

/** Verifies one subgraph's audit, as the owner. */
export async function runVerify({ subgraph, ownerUrl, headsFile }: AuditPlace): Promise<Verified> {
  const kept = await readHeads(headsFile, subgraph);
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 1 });
  try {
    const { rows } = await owner.query(`select to_regclass('audit_entry') is not null as prepared`);
    if (!rows[0].prepared) return { lines: [`${subgraph}: not prepared yet`], fault: null };
    return verified(subgraph, await verifyAudit(owner, kept.heads), kept, headsFile);
  } finally {
    await owner.end();
  }
}

function verified(
  subgraph: string,
  reports: readonly ChainReport[],
  { unreadable }: KeptHeads,
  headsFile: string,
): Verified {
  const lines = reports.map(({ chain, rows, fault }) => {
    const count = `${rows.toLocaleString('en')} row${rows === 1 ? '' : 's'}`;
    return `${subgraph} ${chain}: ${count}, ${fault === null ? 'whole' : `BROKEN: ${fault}`}`;
  });
  if (reports.length === 0) lines.push(`${subgraph}: nothing is recorded yet`);
  const broken = reports.find(({ fault }) => fault !== null);
  if (broken) return { lines, fault: `In ${subgraph}, chain ${broken.chain}: ${broken.fault}` };
  const [line] = unreadable;
  // A kill leaves at most half a line, which no chain depends on; it is told all the same.
  if (line !== undefined) lines.push(`${headsFile}: line ${line} cannot be read and is left out`);
  return { lines, fault: null };
}
