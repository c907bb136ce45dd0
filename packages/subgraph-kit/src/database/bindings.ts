/** Collects the values of one SQL statement and answers their placeholders. */
export interface Bindings {
  readonly values: readonly unknown[];
  bind(value: unknown): string;
}

export function bindings(): Bindings {
  const values: unknown[] = [];
  return {
    values,
    bind(value) {
      values.push(value);
      return `$${values.length}`;
    },
  };
}
