import { generateKeyPairSync } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keyringFile } from '@haicap/gateway';

/** A file with a gateway's key, and one with what it shows of it to subgraphs. */
export async function statementKeyFiles(folder: string) {
  const { privateKey } = generateKeyPairSync('ed25519');
  const [keys, shown] = [join(folder, 'keys.json'), join(folder, 'shown.json')];
  await writeFile(keys, JSON.stringify({ keys: [privateKey.export({ format: 'jwk' })] }));
  const { publicKeys } = await keyringFile(keys);
  await writeFile(shown, JSON.stringify(publicKeys));
  return { keys, shown };
}
