import {
  type Correction,
  type CorrectionGroup,
  CorrectionsError,
  HEADINGS,
  type Heading,
  type What,
} from './Correction.ts';
import { VOCABULARY } from './vocabulary.ts';

const GROUP = /^\[(.+)\]$/;
const HEADING = /^([A-Za-z]+): (.+)$/;
const FACT = /^(\S+) (\S+) (.+)$/;

interface OpenGroup extends CorrectionGroup {
  readonly headings: Partial<Record<Heading, string>>;
}

/**
 * Reads one file of corrections: groups of `code what [was ->] value`, each group with a title in
 * brackets and its headings. Throws CorrectionsError, which names every bad line.
 */
export function parseCorrections(file: string, text: string): readonly Correction[] {
  const problems: string[] = [];
  const facts: Correction[] = [];
  let group: OpenGroup | null = null;
  for (const [index, line] of text.normalize('NFC').split(/\r?\n/).entries()) {
    if (line === '' || line.startsWith('#')) continue;
    try {
      const title = GROUP.exec(line)?.[1];
      if (title) {
        group = { title, headings: {} };
      } else if (group === null) {
        throw new Error('a group in brackets, "[What is corrected]"');
      } else if (HEADING.test(line)) {
        if (facts.at(-1)?.group === group) throw new Error('headings before the facts of a group');
        addHeading(group.headings, line);
      } else {
        facts.push({ file, line: index + 1, group, ...parseFact(group, line) });
      }
    } catch (error) {
      problems.push(`${file}:${index + 1}: expected ${(error as Error).message}, found "${line}"`);
    }
  }
  if (problems.length > 0) throw new CorrectionsError(problems);
  return facts;
}

function addHeading(headings: Partial<Record<Heading, string>>, line: string): void {
  const [, key = '', value = ''] = HEADING.exec(line) ?? [];
  const heading = HEADINGS.find((known) => known === key);
  if (!heading) throw new Error(`one of the headings ${HEADINGS.join(', ')}`);
  if (headings[heading]) throw new Error(`the heading ${heading} once`);
  headings[heading] = value;
}

function parseFact(
  group: CorrectionGroup,
  line: string,
): Pick<Correction, 'code' | 'what' | 'was' | 'value'> {
  const [, code = '', what = '', rest = ''] = FACT.exec(line) ?? [];
  const form = VOCABULARY[what as What];
  if (!form) throw new Error(`"code what value" with one of ${Object.keys(VOCABULARY).join(', ')}`);
  for (const heading of ['source', 'why', ...form.headings] as const) {
    if (!group.headings[heading]) throw new Error(`the heading ${heading} in [${group.title}]`);
  }
  const [value = '', was = null] = rest.split(' -> ').reverse();
  const fits =
    form.code.test(code) &&
    form.value.test(value) &&
    (form.was === 'optional' || (form.was === 'required') === (was !== null));
  if (!fits || rest.split(' -> ').length > 2) throw new Error(`a line like "${form.example}"`);
  if (was === value) throw new Error('a value that differs from what it corrects');
  return { code, what: what as What, was, value };
}
