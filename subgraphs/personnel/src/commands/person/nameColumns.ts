import { foldDiacritics } from '@haicap/domain-kit';
import { badInput, requiredText } from '@haicap/subgraph-kit';

/** The columns that a person's name fills; the given name comes last. Errors: BAD_USER_INPUT. */
export function nameColumns(path: string, text: string) {
  const name = requiredText(path, text, 120);
  if (!/\p{L}/u.test(name)) throw badInput(path, 'expected a name.');
  const given = name.split(' ').at(-1) ?? name;
  return { name, given_name: given, folded_name: foldDiacritics(name) };
}
