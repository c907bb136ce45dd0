/** Why the page could not be built, in one line; whoever asked for it goes on without. */
export class ExplorerBuildError extends Error {
  override readonly name = 'ExplorerBuildError';
}
