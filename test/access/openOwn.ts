import { createAudit, importAs } from '@haicap/subgraph-kit';
import { officialTemplate } from '@haicap/territory/testing/template';
import { openTerritory } from '@haicap/territory/testing/territory';
import { type OpenGraph, openGraph, type Way } from '../support/openGraph.ts';
import { bearer, type Claims, noonTokens } from './noonIssuer.ts';
import { openPeople } from './people/openPeople.ts';
import { peopleSubgraph } from './people/subgraph.ts';

export const WAYS: readonly Way[] = ['inline', 'http'];
/** What somebody needs for their own record. */
export const OWN = ['own:read', 'own:write'];
/** The day that the gateway's clock shows. */
export const TODAY = '2026-11-25';
/** What is contested. */
export const INPUT = { field: 'salary', text: 'Hệ số lương là 3,33' };

export const CONTEST = `mutation Contest($input: ContestOwnRecordInput!) {
  contestOwnRecord(input: $input) {
    __typename
    ... on OwnRecordContested { contest { field text requestedOn } }
    ... on Refusal { code message }
    ... on ContestFieldUnknown { fields }
    ... on ContestConflict { recorded { field text requestedOn } } } }`;

/** Somebody with the scopes for their own record alone, no territory and no purpose. */
export const as = (sub: string, more: Partial<Claims> = {}) =>
  bearer({ sub, scopes: OWN, ...more });

/** Gateways over the territory and the people of two communes, whose subjects are `commune-…`. */
export async function openOwn() {
  const [territory, people] = await Promise.all([openTerritory(officialTemplate()), openPeople()]);
  await people.hire(['26740.2', '00070.2']);
  await importAs(people.owner, (client) =>
    client.query(`update person set subject = 'commune-' || split_part(unit_id, '.', 1)`),
  );
  const subgraph = peopleSubgraph(people.pool, createAudit({ pool: people.pool }));
  const graphs = {} as Record<Way, OpenGraph>;
  for (const way of WAYS) {
    graphs[way] = await openGraph([territory.subgraph, subgraph], { way, tokens: noonTokens });
  }
  return {
    people,
    subgraph,
    graphs,
    /** Every contest there is, read as the owner. */
    async contests(): Promise<unknown[]> {
      const { rows } = await importAs(people.owner, (client) =>
        client.query(
          `select person_id, field, text, to_char(requested_on, 'YYYY-MM-DD') as requested_on
           from contest order by person_id, field, requested_on`,
        ),
      );
      return rows;
    },
    /** The rows of the audit for requests whose ids begin so. */
    async audited(requestId: string): Promise<unknown[]> {
      const { rows } = await people.owner.query(
        `select action, subject, persons, entities, fields from audit_entry
         where request_id like $1 || '%'`,
        [requestId],
      );
      return rows;
    },
    async close(): Promise<void> {
      for (const way of WAYS) await graphs[way].close();
      await people.close();
      await territory.close();
    },
  };
}

export type OpenOwn = Awaited<ReturnType<typeof openOwn>>;
