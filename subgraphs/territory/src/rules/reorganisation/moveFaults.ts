import { groupBy } from '@haicap/subgraph-kit';
import type { GapReason, OverlapReason, ReorganisationFault } from './ReorganisationFault.ts';
import { unitBefore } from './references.ts';
import type { Ending, GoingOn, Scene, SceneMove } from './Scene.ts';

/**
 * Where area or population would go nowhere (GAP) or to two (OVERLAP). A dissolved unit goes whole to
 * one unit, or in two parts or more that take its area and its population; a unit that goes on gives
 * parts and keeps its rest; a new unit is formed of something.
 */
export function moveFaults(scene: Scene): readonly ReorganisationFault[] {
  const from = groupBy(scene.moves, (move) => move.from.id);
  const senders = [...scene.dissolved, ...scene.changed];
  return [
    ...senders.flatMap((sender) => senderFaults(scene, sender, from.get(sender.id) ?? [])),
    ...formedFaults(scene),
  ];
}

function senderFaults(
  scene: Scene,
  sender: Ending | GoingOn,
  moves: readonly SceneMove[],
): ReorganisationFault[] {
  const unit = sender.concerned;
  const overlap = (reason: OverlapReason, other: SceneMove['to'] = null): ReorganisationFault => ({
    code: 'OVERLAP',
    unit,
    reason,
    other: other?.concerned ?? null,
  });
  const strayed = moves.filter((move) => isStray(scene, move));
  const gaps = strayed.map(({ move }): ReorganisationFault => {
    return { code: 'GAP', unit, reason: 'GOES_TO_UNIT_NOT_LISTED', to: move.to };
  });
  const itself = moves.filter(({ to }) => to?.id === sender.id);
  const twice = moves.filter(
    ({ to }, i) => to && moves.slice(0, i).some((earlier) => earlier.to === to),
  );
  const followed = moves.filter(({ move }) => move.residentsFollow);
  const whole = moves.filter(({ move }) => move.extent === 'WHOLE');
  const goesOn = sender.role === 'CHANGED';
  const residentsSplit = followed.length > (goesOn ? 0 : 1);
  const account = goesOn ? null : gapOf(moves);
  return [
    ...gaps,
    ...itself.map(() => overlap('INTO_ITSELF')),
    ...twice.map(({ to }) => overlap('ONE_UNIT_TWICE', to)),
    ...(goesOn && whole.length > 0 ? [overlap('WHOLE_BUT_GOES_ON', whole[0]?.to)] : []),
    ...(!goesOn && whole.length > 0 && moves.length > 1
      ? [overlap('WHOLE_AND_MORE', moves.find((move) => move !== whole[0])?.to)]
      : []),
    ...(residentsSplit ? [overlap('RESIDENTS_TWICE', followed.at(-1)?.to)] : []),
    ...(account ? [{ code: 'GAP', unit, reason: account, to: null } as const] : []),
  ];
}

/** True if a move goes to a unit that is neither formed nor goes on here; one at fault is told as such. */
function isStray({ state, day, listed, dissolved }: Scene, { to, move }: SceneMove): boolean {
  if (to) return false;
  const id = unitBefore(state, move.to, day)?.id;
  return !id || !listed.has(id) || dissolved.some((ending) => ending.id === id);
}

/** What of a dissolved unit goes nowhere. */
function gapOf(moves: readonly SceneMove[]): GapReason | null {
  const takes = (subject: 'AREA' | 'POPULATION') =>
    moves.some(({ move }) => move.moved === subject || move.moved === 'AREA_AND_POPULATION');
  const [first] = moves;
  if (!first) return 'GOES_NOWHERE';
  if (moves.length === 1 && first.move.extent === 'PARTIAL') return 'REST_GOES_NOWHERE';
  if (!takes('AREA')) return 'AREA_GOES_NOWHERE';
  return takes('POPULATION') ? null : 'POPULATION_GOES_NOWHERE';
}

function formedFaults({ formed, moves }: Scene): ReorganisationFault[] {
  return formed.flatMap((forming): ReorganisationFault[] => {
    const unit = forming.concerned;
    const [first, ...others] = moves.filter(({ to }) => to === forming);
    if (!first) return [{ code: 'GAP', unit, reason: 'FORMED_OF_NOTHING', to: null }];
    // One unit that goes whole into one of its own code has merely changed.
    const { from, move } = first;
    const goesOn = others.length === 0 && move.extent === 'WHOLE' && from.unit.code === unit.code;
    return goesOn ? [{ code: 'GOES_ON', unit: from.concerned }] : [];
  });
}
