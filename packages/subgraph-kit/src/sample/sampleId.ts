/** The id of a sample's row; its parts are a unit's code and names within it. */
export const sampleId = (...parts: readonly (string | number)[]): string =>
  ['sample', ...parts].join('-');
