import { insert } from '@haicap/personnel/testing/facts';
import { openPersonnel, TEST_VAULT, type TestPersonnel } from '@haicap/personnel/testing/personnel';
import { OFFICER_SCOPES } from '@haicap/personnel/testing/viewers';
import { catchUp, territoryLog } from '@haicap/subgraph-kit';
import { officialTemplate } from '@haicap/territory/testing/template';
import { openTerritory, type TestTerritory } from '@haicap/territory/testing/territory';
import { bearer } from '../access/noonIssuer.ts';
import { askTerritory } from '../access/territory.ts';

/** The territory as it is, and a personnel database that has followed it and holds nobody. */
export interface OpenStaff {
  readonly territory: TestTerritory;
  readonly personnel: TestPersonnel;
  close(): Promise<void>;
}

export async function openStaff(): Promise<OpenStaff> {
  const territory = await openTerritory(officialTemplate());
  const personnel = await openPersonnel({
    follow: (pool) => catchUp(territoryLog(pool, askTerritory(territory))),
  });
  return {
    territory,
    personnel,
    async close() {
      await personnel.close();
      await territory.close();
    },
  };
}

/** The number of the identity card of somebody who was hired so. */
export const identifierIn = (unit: string) => `0790${unit.slice(0, 5)}000`;

/** One person in each of the units, named after it, with something of every sensitive kind. */
export async function hireIn(personnel: TestPersonnel, units: readonly string[]): Promise<void> {
  for (const unit_id of units) {
    const [organisation_id, person_id] = [`o-${unit_id}`, `p-${unit_id}`];
    const of = { person_id, unit_id };
    await insert(personnel, 'organisation', { id: organisation_id, unit_id });
    await insert(personnel, 'person', {
      id: person_id,
      unit_id,
      name: `Nguyễn Thị ${unit_id}`,
      given_name: unit_id,
      folded_name: `nguyen thi ${unit_id}`,
      sex: 'FEMALE',
    });
    await insert(personnel, 'assignment', { id: `a-${unit_id}`, ...of, organisation_id });
    await insert(personnel, 'departure', { id: `d-${unit_id}`, ...of, organisation_id });
    const { cipher, keyId, lookup } = TEST_VAULT.seal(person_id, identifierIn(unit_id));
    await insert(personnel, 'person_identifier', { ...of, cipher, key_id: keyId, lookup });
    await insert(personnel, 'person_ethnicity', { ...of, ethnicity: 'Kinh' });
    await insert(personnel, 'person_party', { ...of, joined_on: '2010-05-19' });
    const since = { valid_from: '2026-01-01', reported_on: '2026-01-01' };
    await insert(personnel, 'person_protection', { ...of, ...since, reason: 'SMALL_CHILD' });
    await insert(personnel, 'person_discipline', { ...of, ...since, reason: 'INSPECTION' });
    const salary = { component: 'SALARY', measure: 'COEFFICIENT', value: '3.33' };
    await insert(personnel, 'pay', { ...of, ...since, ...salary });
  }
}

/** The headers of an officer of a unit, with every scope and a purpose. */
export const officer = async (territory: string) => ({
  ...(await bearer({ sub: `officer of ${territory}`, scopes: OFFICER_SCOPES, territory })),
  'haicap-purpose': 'staff-review',
});

/** The headers of an analyst. */
export const analyst = () =>
  bearer({ sub: 'analyst', scopes: ['statistics:read'], territory: 'VN' });
