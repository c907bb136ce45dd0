import { UserError } from '@haicap/subgraph-kit';
import { COUNTRY, hasScopes } from '@haicap/subgraph-kit/protocol';
import type { TerritoryContext } from '../context.ts';
import type { PermitUnder } from './reorganisation/enactIn.ts';

/** What writing into the territory needs. The gateway has asked for it already; a row asks again. */
export const WRITE_SCOPE = 'territory:write';

/** Passes for what stands under units that the viewer may write to; FORBIDDEN, naming the others. */
export function permitUnder({ viewer, language }: TerritoryContext): PermitUnder {
  return (parents) => {
    if (!hasScopes(viewer, WRITE_SCOPE)) throw forbidden(`${WRITE_SCOPE}`, language, []);
    const { territory } = viewer;
    if (territory.includes(COUNTRY)) return;
    const outside = parents.filter((parent) => !territory.includes(parent));
    if (outside.length > 0) throw forbidden(WRITE_SCOPE, language, outside);
  };
}

function forbidden(scope: string, language: 'vi' | 'en', parents: readonly string[]): UserError {
  const over = parents.join(', ');
  const vi = over ? `Cần quyền ${scope} đối với ${over}.` : `Cần quyền ${scope}.`;
  const en = over ? `This needs ${scope} over ${over}.` : `This needs ${scope}.`;
  return new UserError('FORBIDDEN', language === 'en' ? en : vi, { scope, parents });
}
