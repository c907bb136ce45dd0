import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { ChainHead } from './AuditEntry.ts';
import type { AuditHeads } from './AuditHeads.ts';

const Head = z.object({
  subgraph: z.string(),
  chain: z.uuid(),
  sequence: z.int().positive(),
  hash: z.string(),
  at: z.string(),
});

/** Keeps heads in a file, a line of JSON each, that is only appended to and written through to the disk. */
export function fileHeads(path: string, subgraph: string): AuditHeads {
  return {
    async keep(heads) {
      await mkdir(dirname(path), { recursive: true });
      const file = await open(path, 'a+', 0o600);
      try {
        const { size } = await file.stat();
        const last = size === 0 ? '\n' : await readAt(file, size - 1);
        const at = new Date().toISOString();
        const lines = heads.map((head) => `${JSON.stringify({ subgraph, ...head, at })}\n`);
        // A kill may have left half a line: the next begins a line of its own.
        await file.appendFile(`${last === '\n' ? '' : '\n'}${lines.join('')}`);
        await file.sync();
      } finally {
        await file.close();
      }
    },
  };
}

async function readAt(file: Awaited<ReturnType<typeof open>>, position: number): Promise<string> {
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, position);
  return buffer.toString('latin1');
}

/** The heads that a file keeps of one subgraph, and the numbers of lines that cannot be read. */
export interface KeptHeads {
  readonly heads: readonly ChainHead[];
  readonly unreadable: readonly number[];
}

/** Reads heads back; a file that is not there has none. */
export async function readHeads(path: string, subgraph: string): Promise<KeptHeads> {
  const text = await readText(path);
  const heads: ChainHead[] = [];
  const unreadable: number[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const head = parseHead(line);
    if (!head) unreadable.push(i + 1);
    else if (head.subgraph === subgraph) heads.push(head);
  }
  return { heads, unreadable };
}

function parseHead(line: string): z.infer<typeof Head> | null {
  try {
    return Head.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}

async function readText(path: string): Promise<string> {
  try {
    const file = await open(path, 'r');
    try {
      return await file.readFile('utf8');
    } finally {
      await file.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
