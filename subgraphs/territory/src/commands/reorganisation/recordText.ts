import type { PoolClient } from 'pg';
import type { OrderingText } from '../../rules/reorganisation/ReorganisationInput.ts';
import { loggedWrite } from '../rows/loggedWrite.ts';
import { slug } from '../rows/slug.ts';

const FIELDS = ['id', 'number', 'issuer', 'title', 'adopted_on', 'effective_on', 'operates_from'];

/** Records a legal text and what is enacted under it; its id. */
export async function recordText(
  client: PoolClient,
  text: OrderingText,
  inputHash: string,
): Promise<string> {
  const id = await freeId(client, text);
  const { number, issuer, title, adoptedOn, effectiveOn, operatesFrom } = text;
  await loggedWrite(client, {
    table: 'legal_text',
    operation: 'CREATED',
    fields: FIELDS,
    sql: `insert into legal_text (${FIELDS.join(', ')}) values ($4, $5, $6, $7, $8, $9, $10)
      returning *`,
    values: [id, number, issuer, title, adoptedOn, effectiveOn, operatesFrom],
  });
  await client.query(
    `insert into reorganisation (legal_text_id, operates_from, input_hash) values ($1, $2, $3)`,
    [id, operatesFrom, inputHash],
  );
  return id;
}

/** Numbers recur: the id is the number where it is free, and says more where it is not. */
async function freeId(
  client: PoolClient,
  { number, issuer, adoptedOn }: OrderingText,
): Promise<string> {
  const plain = slug(number);
  const longer = slug(`${number} ${issuer} ${adoptedOn ?? ''}`);
  const { rows } = await client.query<{ id: string }>(
    `select id from legal_text where id = $1 or id = $2 or id like $2 || '-%'`,
    [plain, longer],
  );
  const taken = new Set(rows.map(({ id }) => id));
  if (!taken.has(plain)) return plain;
  for (let copy = 1; ; copy += 1) {
    const id = copy === 1 ? longer : `${longer}-${copy}`;
    if (!taken.has(id)) return id;
  }
}
