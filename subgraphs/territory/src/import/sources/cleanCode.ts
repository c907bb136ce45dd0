/** A code brought to its official number of digits: "4" of two digits is "04". */
export function cleanCode(code: string, digits: number): string {
  return code.trim().padStart(digits, '0');
}
