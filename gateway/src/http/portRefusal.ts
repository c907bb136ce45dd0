/** Why a port cannot be opened, by the system's code, with what helps; undefined for other codes. */
export function portRefusal(
  code: string | undefined,
  port: number,
  host: string,
): string | undefined {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program: set PORT to a free one.`;
    case 'EACCES':
      return `Port ${port} may not be opened by this user: set PORT to one above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is no address of this machine: set HOST to one that is.`;
    default:
      return undefined;
  }
}
