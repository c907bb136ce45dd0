import { congress } from './congress.ts';
import { enforce } from './enforce/enforce.ts';
import { guard } from './guard.ts';
import { importVsCopy } from './importVsCopy.ts';
import { intake } from './intake.ts';
import { personnelImport } from './personnelImport.ts';
import { search } from './search.ts';
import { staffing } from './staffing.ts';

/** The benchmarks; where it can, one compares two things in one run, since the machine may be busy. */
const benches: Readonly<Record<string, () => Promise<void>>> = {
  congress,
  enforce,
  guard,
  importVsCopy,
  intake,
  personnelImport,
  search,
  staffing,
};

const asked = process.argv.slice(2);
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(name);
  await bench();
}
