import { faultSentence, type IntakeResult } from '@haicap/intake';

/** How many faults are told on the terminal, each in both languages. */
const TOLD = 25;

const number = (value: number) => value.toLocaleString('en');

/** The first faults as lines for the terminal, and how many more there are. */
export function tableFaultLines({ faults, faultCount }: IntakeResult): readonly string[] {
  const told = faults.slice(0, TOLD);
  const lines = told.flatMap((fault) => [
    `  ${faultSentence(fault, 'vi')}`,
    `    ${faultSentence(fault, 'en')}`,
  ]);
  if (faultCount === told.length) return lines;
  const kept = faults.length < faultCount ? `the first ${number(faults.length)}` : 'all';
  return [
    ...lines,
    `  and ${number(faultCount - told.length)} more; --report FILE writes ${kept}.`,
  ];
}

/** What an import did, in one line. */
export function tableSummary(name: string, table: string, result: IntakeResult): string {
  const { outcome, added, changed, same, rejected, rejectedFile } = result;
  const rows = `${name} (${table}): ${number(result.rows)} rows read, ${number(rejected)} that do not fit`;
  if (outcome === 'refused') {
    return `${rows}; nothing is written (--skip-bad would leave those out).`;
  }
  const what = `${number(added)} added, ${number(changed)} changed, ${number(same)} the same`;
  const where = rejectedFile === null ? '' : `; the rejected rows are in ${rejectedFile}`;
  const dry = outcome === 'dry-run' ? ' (dry run: nothing is written)' : '';
  return `${rows}; ${what}${where}${dry}.`;
}
