import { UserError } from '../errors/UserError.ts';
import type { Language } from '../protocol/RequestContext.ts';
import { hasScopes, type Viewer } from '../protocol/Viewer.ts';

/** The gateway has asked for the scopes already; a command asks again. Errors: FORBIDDEN. */
export function permit(
  { viewer, language }: { readonly viewer: Viewer; readonly language: Language },
  ...scopes: readonly string[]
): void {
  const missing = scopes.filter((scope) => !hasScopes(viewer, scope));
  if (missing.length === 0) return;
  const list = missing.join(', ');
  const message = language === 'en' ? `This needs ${list}.` : `Cần quyền ${list}.`;
  throw new UserError('FORBIDDEN', message, { scopes: missing });
}

/** The row guard let a row be read and not be written. */
export function outsideTerritory(language: Language): UserError {
  const message =
    language === 'en'
      ? 'The change reaches beyond your territory or your scopes.'
      : 'Thay đổi này vượt ra ngoài địa bàn hoặc quyền của bạn.';
  return new UserError('FORBIDDEN', message);
}

/** Thrown inside a command where a row that it must write is not the viewer's to write. */
export class NotWritable extends Error {}
