import { cleanText } from '@haicap/domain-kit';
import type { ReorganisationInput, UnitMove } from './ReorganisationInput.ts';

/** The input in its one form, in which the order of lists and the spacing of texts say nothing. */
export function canonicalInput(input: ReorganisationInput): ReorganisationInput {
  const { number, issuer, title, adoptedOn, effectiveOn, operatesFrom } = input.legalText;
  return {
    legalText: {
      number: cleanText(number),
      issuer: cleanText(issuer),
      title: cleanOrNull(title),
      adoptedOn,
      effectiveOn,
      operatesFrom,
    },
    formed: inOrder(
      input.formed.map(({ code, fullName, kind, parent }) => ({
        code,
        fullName: cleanText(fullName),
        kind,
        parent,
      })),
      ({ code, fullName }) => `${code} ${fullName}`,
    ),
    changed: inOrder(
      input.changed.map(({ unit, version, fullName, kind, parent, gives }) => ({
        unit,
        version,
        fullName: cleanOrNull(fullName),
        kind,
        parent,
        gives: moves(gives),
      })),
      ({ unit }) => unit,
    ),
    dissolved: inOrder(
      input.dissolved.map(({ unit, version, goesTo, childrenTo }) => ({
        unit,
        version,
        goesTo: moves(goesTo),
        childrenTo,
      })),
      ({ unit }) => unit,
    ),
  };
}

function moves(list: readonly UnitMove[]): readonly UnitMove[] {
  const clean = list.map(({ to, extent, moved, residentsFollow, partName, note }) => ({
    to,
    extent,
    moved,
    residentsFollow,
    partName: cleanOrNull(partName),
    note: cleanOrNull(note),
  }));
  return inOrder(clean, ({ to, partName }) => `${to} ${partName}`);
}

function cleanOrNull(text: string | null): string | null {
  return text === null ? null : cleanText(text) || null;
}

function inOrder<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  return items.toSorted((left, right) => (key(left) < key(right) ? -1 : 1));
}
