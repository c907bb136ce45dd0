/** A number in its one form (`-1234.5`) as it is written in Viet Nam: `-1.234,5`. */
export function vietnameseNumber(value: string): string {
  const [whole = '', decimals] = value.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}
