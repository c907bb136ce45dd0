import { badInput, parseUnitReference } from '@haicap/subgraph-kit';
import type {
  EnactReorganisationInput,
  ReorganisationTextInput,
  UnitMoveInput,
} from '../../__generated__/types.ts';
import type {
  OrderingText,
  ReorganisationInput,
  UnitMove,
} from '../../rules/reorganisation/ReorganisationInput.ts';

/** The input of the mutation as the rules take it. Errors: BAD_USER_INPUT, with the path. */
export function readInput(input: EnactReorganisationInput): ReorganisationInput {
  return {
    legalText: readText(input.legalText),
    formed: (input.formed ?? []).map(({ code, fullName, kind, parent }, i) => {
      const at = `input.formed[${i}]`;
      if (!/^\d{2,5}$/.test(code)) throw badInput(`${at}.code`, 'expected digits, "26740".');
      return { code, fullName, kind, parent: readReference(parent, `${at}.parent`) };
    }),
    changed: (input.changed ?? []).map(({ unit, version, fullName, kind, parent, gives }, i) => {
      const at = `input.changed[${i}]`;
      return {
        unit: readReference(unit, `${at}.unit`),
        version: version ?? null,
        fullName: fullName ?? null,
        kind: kind ?? null,
        parent: optionalReference(parent, `${at}.parent`),
        gives: readMoves(gives ?? [], `${at}.gives`),
      };
    }),
    dissolved: (input.dissolved ?? []).map(({ unit, version, goesTo, childrenTo }, i) => {
      const at = `input.dissolved[${i}]`;
      return {
        unit: readReference(unit, `${at}.unit`),
        version: version ?? null,
        goesTo: readMoves(goesTo, `${at}.goesTo`),
        childrenTo: optionalReference(childrenTo, `${at}.childrenTo`),
      };
    }),
  };
}

function readText(text: ReorganisationTextInput): OrderingText {
  for (const field of ['number', 'issuer'] as const) {
    if (!text[field].trim()) throw badInput(`input.legalText.${field}`, 'expected a text.');
  }
  return {
    number: text.number,
    issuer: text.issuer,
    title: text.title ?? null,
    adoptedOn: text.adoptedOn ?? null,
    effectiveOn: text.effectiveOn ?? null,
    operatesFrom: text.operatesFrom,
  };
}

function readMoves(moves: readonly UnitMoveInput[], path: string): UnitMove[] {
  return moves.map(({ to, extent, moved, residentsFollow, partName, note }, i) => {
    const at = `${path}[${i}]`;
    const isWhole = extent === 'WHOLE';
    if (isWhole && partName) throw badInput(`${at}.partName`, 'expected with PARTIAL only.');
    if (isWhole && residentsFollow === false) {
      throw badInput(`${at}.residentsFollow`, 'expected true, for the whole unit goes there.');
    }
    if (residentsFollow && moved === 'AREA') {
      throw badInput(`${at}.residentsFollow`, 'expected false where the area alone moves.');
    }
    return {
      to: readReference(to, `${at}.to`),
      extent,
      moved: moved ?? 'AREA_AND_POPULATION',
      residentsFollow: residentsFollow ?? isWhole,
      partName: partName ?? null,
      note: note ?? null,
    };
  });
}

function optionalReference(text: string | null | undefined, path: string): string | null {
  return text === null || text === undefined ? null : readReference(text, path);
}

/** A unit's id without its day, or a plain code. */
function readReference(text: string, path: string): string {
  const reference = parseUnitReference(text);
  if (reference?.by === 'id') return reference.id;
  if (reference && reference.day === null) return reference.code;
  throw badInput(path, 'expected a unit as "26740.2" or "26740".');
}
