/** Text in the order of its characters: codes ascend, and every run gives the same order. */
export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The things by ascending code. */
export function inCodeOrder<T extends { readonly code: string }>(
  things: readonly T[],
): readonly T[] {
  return [...things].sort((left, right) => compareText(left.code, right.code));
}
