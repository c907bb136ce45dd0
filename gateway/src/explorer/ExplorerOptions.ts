/** The explorer that the gateway shows at `/`. */
export interface ExplorerOptions {
  /** The folder with the built page: `index.html`, and its parts in `assets/` under hashed names. */
  readonly folder: string;
}
