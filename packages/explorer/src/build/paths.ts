import { fileURLToPath } from 'node:url';

/** This workspace, from source and from the build alike. */
export const WORKSPACE = fileURLToPath(new URL('../../', import.meta.url));

/** Which versions of its packages are installed. */
export const LOCK = fileURLToPath(new URL('../../../../package-lock.json', import.meta.url));
