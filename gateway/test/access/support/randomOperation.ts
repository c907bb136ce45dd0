import fc from 'fast-check';
import {
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  isUnionType,
} from 'graphql';

const CONDITIONS = [
  '',
  '',
  '',
  ' @skip(if: $yes)',
  ' @skip(if: $no)',
  ' @include(if: $no)',
  ' @include(if: true)',
];

/** The variables of every random operation. */
export const VARIABLES = { yes: true, no: false };

/** Any query over a schema whose fields of one name are all of one type and need no argument. */
export function randomOperation(schema: GraphQLSchema, deepest = 5): fc.Arbitrary<string> {
  return fc
    .array(fc.nat(255), { minLength: 20, maxLength: 150 })
    .map((tape) => writeOperation(schema, tape, deepest));
}

/** Every choice is the next number of the tape; past its end, the first choice is taken. */
function writeOperation(schema: GraphQLSchema, tape: readonly number[], deepest: number): string {
  let at = 0;
  const choose = (choices: number) => (tape[at++] ?? 0) % choices;
  const pick = <Choice>(choices: readonly Choice[]) => choices[choose(choices.length)] as Choice;
  const fragments: { name: string; on: GraphQLCompositeType; text: string }[] = [];

  const composites = Object.values(schema.getTypeMap())
    .filter(isCompositeType)
    .filter(({ name }) => !name.startsWith('__') && name !== 'Query');
  const membersOf = (type: GraphQLCompositeType) =>
    isObjectType(type) ? [type] : schema.getPossibleTypes(type);
  const meeting = (type: GraphQLCompositeType) =>
    composites.filter((one) => membersOf(one).some((member) => membersOf(type).includes(member)));

  function selections(type: GraphQLCompositeType, depth: number): string {
    const count = 1 + choose(4);
    return `{ ${Array.from({ length: count }, () => selection(type, depth)).join(' ')} }`;
  }

  function selection(type: GraphQLCompositeType, depth: number): string {
    const kind = choose(8);
    if (kind >= 5 && type.name !== 'Query' && depth > 0) return fragment(type, depth - 1, kind);
    if (isUnionType(type) || kind === 4) return `${pick(['', 't: '])}__typename`;
    const fields = Object.values(type.getFields()).filter(
      (field) => depth > 0 || !isCompositeType(getNamedType(field.type)),
    );
    const field = pick(fields);
    if (!field) return '__typename';
    const value = getNamedType(field.type);
    const alias = pick(['', '', `${field.name}2: `]);
    const below = isCompositeType(value) ? ` ${selections(value, depth - 1)}` : '';
    return `${alias}${field.name}${pick(CONDITIONS)}${below}`;
  }

  function fragment(type: GraphQLCompositeType, depth: number, kind: number): string {
    const reusable = fragments.filter(({ on }) => meeting(type).includes(on));
    if (kind === 7 && reusable.length > 0) return `...${pick(reusable).name}${pick(CONDITIONS)}`;
    const on = pick(meeting(type));
    if (kind === 5) return `... on ${on.name}${pick(CONDITIONS)} ${selections(on, depth)}`;
    const text = selections(on, depth);
    const name = `F${fragments.length}`;
    fragments.push({ name, on, text });
    return `...${name}${pick(CONDITIONS)}`;
  }

  const query = schema.getQueryType();
  if (!query) throw new Error('no Query');
  const root = selections(query, deepest);
  const all = fragments.map(({ name, on, text }) => `fragment ${name} on ${on.name} ${text}`);
  return `query ($yes: Boolean!, $no: Boolean!) ${root}\n${all.join('\n')}`;
}
