import type { ImportFileResult } from '@haicap/territory';

/** What an import did, in one line. */
export function importSummary(name: string, result: ImportFileResult): string {
  const { outcome, added, changed, removed, unitsLeftOut } = result;
  const bad = new Set(result.faults.map(({ line }) => line)).size;
  const rows = `${name}: ${count(result.rows, 'row')} read, ${number(bad)} that do not fit`;
  if (outcome === 'refused') {
    return `${rows}; nothing is written (--skip-bad would leave out ${count(unitsLeftOut, 'unit')}).`;
  }
  const left = unitsLeftOut === 0 ? '' : `; ${count(unitsLeftOut, 'unit')} left out`;
  const what = `${number(added)} added, ${number(changed)} changed, ${number(removed)} removed`;
  const dry = outcome === 'dry-run' ? ' (dry run: nothing is written)' : '';
  return `${rows}; ${what}${left}${dry}.`;
}

function number(value: number): string {
  return value.toLocaleString('en');
}

function count(value: number, noun: string): string {
  return `${number(value)} ${noun}${value === 1 ? '' : 's'}`;
}
