import type { Pool } from 'pg';
import { type AskGraph, catchUp, territoryLog } from '../src/index.ts';

/** Two provinces; the first has three communes, two of one former district; one more in the second. */
export const UNITS = {
  country: 'VN',
  city: '79.2',
  saigon: '26740.2',
  tanDinh: '26734.2',
  conDao: '26732.2',
  hanoi: '01.1',
  hoanKiem: '00070.2',
} as const;

const BEGIN = '2025-07-01';

const scope = (id: string, parent: string | null, formerDistrict: string | null = null) => ({
  id,
  code: id.split('.')[0],
  parent,
  province: parent === 'VN' ? id : parent,
  formerDistrict,
  validFrom: BEGIN,
  validTo: null,
});

const SCOPES = [
  { ...scope(UNITS.country, null), province: null, validFrom: '2020-01-01' },
  scope(UNITS.city, UNITS.country),
  scope(UNITS.saigon, UNITS.city, '760.1'),
  scope(UNITS.tanDinh, UNITS.city, '760.1'),
  scope(UNITS.conDao, UNITS.city, '755.1'),
  scope(UNITS.hanoi, UNITS.country),
  scope(UNITS.hoanKiem, UNITS.hanoi, '002.1'),
];

/** The log of a territory with just these units, as its subgraph would answer it. */
const askSmallTerritory: AskGraph = async (_, { after }) => ({
  data: {
    territoryChanges: {
      edges: after ? [] : SCOPES.map((each) => ({ node: { operation: 'CREATED', scope: each } })),
      pageInfo: { hasNextPage: false, endCursor: 'end' },
    },
  },
});

/** Fills the projection of the tree with the small territory. */
export function followSmallTerritory(pool: Pool): Promise<void> {
  return catchUp(territoryLog(pool, askSmallTerritory));
}
