import type { Language } from '../language/Language.ts';

/** Somebody whom the graph can be tried out as. */
export interface ViewerName {
  readonly id: string;
  readonly label: Readonly<Record<Language, string>>;
}

/** Whom this graph lets one be; nobody, but for trying out. */
export async function offeredViewers(): Promise<readonly ViewerName[]> {
  const response = await fetch('/explorer/viewers.json');
  const { viewers } = (await response.json()) as { viewers: readonly ViewerName[] };
  return viewers;
}

/** A token to ask as a viewer; null for the public. */
export async function tokenFor(viewer: string): Promise<string | null> {
  const response = await fetch('/development/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ viewer }),
  });
  if (!response.ok) throw new Error(`no token: ${response.status}`);
  const { token } = (await response.json()) as { token: string | null };
  return token;
}
