import { concernedUnit } from './concerned.ts';
import type { ReorganisationFault } from './ReorganisationFault.ts';
import { endingOf, type Scene } from './Scene.ts';

/** Codes that two units would bear on one day. */
export function codeFaults(scene: Scene): readonly ReorganisationFault[] {
  const { day, state, formed } = scene;
  return formed.flatMap(({ input, concerned }, i): ReorganisationFault[] => {
    const about = { code: 'OVERLAP', unit: concerned } as const;
    const twin = formed.slice(0, i).find((earlier) => earlier.input.code === input.code);
    if (twin) return [{ ...about, reason: 'CODE_FORMED_TWICE', other: twin.concerned }];
    const holder = state
      .holders(input.code)
      .find(({ id, validTo }) => (validTo === null || validTo > day) && !endingOf(scene, id));
    if (!holder) return [];
    return [{ ...about, reason: 'CODE_HELD', other: concernedUnit(holder, day) }];
  });
}
