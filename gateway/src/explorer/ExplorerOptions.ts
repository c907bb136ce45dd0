/** Somebody whom the page's menu offers. */
export interface ViewerName {
  readonly id: string;
  readonly label: { readonly vi: string; readonly en: string };
}

/** The explorer that the gateway shows at `/`. */
export interface ExplorerOptions {
  /** The folder with the built page: `index.html`, and its parts in `assets/` under hashed names. */
  readonly folder: string;
  /** Whom one can try the graph out as, where tokens are given out for that: for the page's menu. */
  readonly viewers?: readonly ViewerName[] | undefined;
}
