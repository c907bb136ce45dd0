export { type BuildOptions, builtExplorer } from './build/builtExplorer.ts';
export { ExplorerBuildError } from './build/ExplorerBuildError.ts';
export type { Example, ExampleGroup } from './examples/Example.ts';
export { examples } from './examples/examples.ts';
