import { UserError } from '@haicap/subgraph-kit';
import type { TerritoryContext } from '../context.ts';

/** Passes where commands are accepted; FORBIDDEN, with how to allow them, where they are not. */
export function requireCommands({ acceptCommands, language }: TerritoryContext): void {
  if (acceptCommands) return;
  throw new UserError(
    'FORBIDDEN',
    language === 'en'
      ? 'This server accepts no commands. It does with TERRITORY_ACCEPT_COMMANDS=true, or when npm start listens on a loopback address (HOST=127.0.0.1).'
      : 'Máy chủ này không nhận lệnh ghi. Để cho phép, đặt TERRITORY_ACCEPT_COMMANDS=true, hoặc chạy npm start trên địa chỉ nội bộ của máy (HOST=127.0.0.1).',
  );
}
