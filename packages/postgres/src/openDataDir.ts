import { mkdir, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { claimFolder, type FolderClaim } from './claimFolder.ts';
import { errnoOf } from './errnoOf.ts';
import { FolderInUseError } from './FolderInUseError.ts';
import { PostgresStartError } from './PostgresStartError.ts';

/** Makes the folder and claims it for this process; its path is real and absolute from here on. */
export async function openDataDir(wanted: string): Promise<{
  readonly dataDir: string;
  readonly claim: Extract<FolderClaim, { held: true }>;
}> {
  const folder = resolve(wanted);
  const { dataDir, claim } = await makeAndClaim(folder).catch((cause) => {
    const reason = errnoOf(cause) ?? String(cause);
    const sentence = `The folder ${folder} cannot be written (${reason}): choose another one.`;
    throw new PostgresStartError(sentence, { cause });
  });
  if (claim.held) return { dataDir, claim };
  throw new FolderInUseError(folder, claim.heldBy);
}

async function makeAndClaim(folder: string) {
  await mkdir(folder, { recursive: true });
  const dataDir = await realpath(folder);
  return { dataDir, claim: await claimFolder(join(dataDir, 'in-use-by')) };
}
