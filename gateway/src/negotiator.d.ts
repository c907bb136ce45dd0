/** The part of negotiator that is used here; the package ships no types. */
declare module 'negotiator' {
  class Negotiator {
    constructor(request: { readonly headers: Readonly<Record<string, string | undefined>> });
    language(available: readonly string[]): string | undefined;
    mediaType(available: readonly string[]): string | undefined;
  }
  export = Negotiator;
}
