/** The things by their code. */
export function byCode<T extends { readonly code: string }>(things: readonly T[]): Map<string, T> {
  return new Map(things.map((thing) => [thing.code, thing]));
}
