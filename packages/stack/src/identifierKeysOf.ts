import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { type IdentifierKeys, identifierKeysSetting } from '@haicap/personnel';
import type { StackConfig } from './config.ts';
import { keptSecret } from './keptSecret.ts';

const KEY_FILE = 'identifier-keys';

/** The configured keys, or one that is made once and kept in the data folder. */
export async function identifierKeysOf(
  config: Pick<StackConfig, 'identifierKeys' | 'dataDir'>,
): Promise<IdentifierKeys> {
  if (config.identifierKeys) return config.identifierKeys;
  const kept = await keptSecret(
    join(config.dataDir, KEY_FILE),
    () => `kept=${randomBytes(32).toString('base64')}`,
  );
  return identifierKeysSetting.parse(kept);
}
