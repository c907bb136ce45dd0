import type DataLoader from 'dataloader';

/**
 * The loaders of a list field in one request, one for each set of arguments: the same list under
 * many parents is then one statement.
 */
export function listLoaders<Arguments, Key, Value>(
  make: (args: Arguments) => DataLoader<Key, Value, string>,
): (args: Arguments) => DataLoader<Key, Value, string> {
  const known = new Map<string, DataLoader<Key, Value, string>>();
  return (args) => {
    const name = JSON.stringify(args);
    const loader = known.get(name) ?? make(args);
    known.set(name, loader);
    return loader;
  };
}
