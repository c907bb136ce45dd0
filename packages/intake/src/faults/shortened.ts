const LONGEST = 60;

/** A cell's text as a fault shows it. */
export function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= LONGEST ? text : `${letters.slice(0, LONGEST - 1).join('')}…`;
}
