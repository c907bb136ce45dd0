import { describe, expect, it } from '@jest/globals';
import { laterDay, pastDay, possibleDay } from './days.ts';

const TODAY = '2026-11-25';
const refusal = (work: () => unknown) => {
  try {
    return work();
  } catch (error) {
    return (error as Error).message;
  }
};

describe('possibleDay', () => {
  // 2 September 1945, and 3650 days on: ten years less the three leap days between.
  it.each(['1945-09-02', '2026-11-25', '2036-11-22'])('takes %s', (day) => {
    expect(possibleDay('input.on', day, TODAY)).toBe(day);
  });

  it.each(['1945-09-01', '2036-11-23'])('refuses %s', (day) => {
    expect(refusal(() => possibleDay('input.on', day, TODAY))).toBe(
      'input.on: expected 1945-09-02 to 2036-11-22.',
    );
  });
});

describe('pastDay', () => {
  it('takes today and refuses tomorrow', () => {
    expect(pastDay('input.on', TODAY, TODAY)).toBe(TODAY);
    expect(refusal(() => pastDay('input.on', '2026-11-26', TODAY))).toBe(
      'input.on: expected today or an earlier day.',
    );
  });
});

describe('laterDay', () => {
  it.each([null, undefined])('takes %p for no end', (day) => {
    expect(laterDay('input.ends', day, TODAY)).toBeNull();
  });

  it('takes the day after and refuses the day itself', () => {
    expect(laterDay('input.ends', '2026-11-26', TODAY)).toBe('2026-11-26');
    expect(refusal(() => laterDay('input.ends', TODAY, TODAY))).toBe(
      'input.ends: expected a day after 2026-11-25.',
    );
  });
});
