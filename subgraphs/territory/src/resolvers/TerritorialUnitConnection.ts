import type { TerritorialUnitConnectionResolvers } from '../__generated__/types.ts';

export const TerritorialUnitConnection: TerritorialUnitConnectionResolvers = {
  totalCount: (page) => page.totalCount(),
};
