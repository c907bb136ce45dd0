/** Bytes as COPY takes them. */
export const hexBytes = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;
