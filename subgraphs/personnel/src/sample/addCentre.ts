import { type SampleUnit, sampleId } from '@haicap/subgraph-kit';
import { addLeavers } from './addLeavers.ts';
import type { Leaver } from './leaver.ts';
import type { SampleRows } from './rows.ts';
import { addBody } from './seatPeople.ts';

/** The Government has 22 bodies since March 2025; the sample's bear no ministry's name. */
const BODIES = 22;

/** Makes up bodies of the Centre and those who left them; nobody is on their staff. */
export function addCentre(rows: SampleRows, country: SampleUnit, leavers: readonly Leaver[]): void {
  const bodies = Array.from({ length: BODIES }, (_, i) => `central-${i + 1}`);
  for (const [at, slug] of bodies.entries()) {
    const name = `Cơ quan trung ương ${at + 1}`;
    addBody(rows, country, 'CENTRAL', { slug, kind: 'CENTRAL_BODY', name });
  }
  addLeavers(rows, country, 'CENTRAL', leavers, (place) =>
    sampleId(country.code, bodies[place % BODIES] ?? ''),
  );
}
