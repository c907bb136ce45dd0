import { join } from 'node:path';

/** Where the process that keeps the server leaves its claim. */
export function keepersIn(root: string): string {
  return join(root, 'keeper');
}

/** What keepers say before they give up. */
export function logIn(root: string): string {
  return join(root, 'keeper.log');
}
