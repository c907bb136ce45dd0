import {
  type ASTVisitor,
  type GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** Counts the fields at an operation's root, through its fragments: each may be a fetch of its own. */
export function rootFieldsRule(most: number, failure: () => GraphQLError) {
  return (context: ValidationContext): ASTVisitor => {
    /** What a fragment counts, so that each is walked once however often it is spread. */
    const counted = new Map<string, number>();

    function count({ selections }: SelectionSetNode): number {
      return selections.reduce((sum, selection) => {
        if (selection.kind === Kind.FIELD) return sum + 1;
        if (selection.kind === Kind.INLINE_FRAGMENT) return sum + count(selection.selectionSet);
        return sum + countFragment(selection.name.value);
      }, 0);
    }

    function countFragment(name: string): number {
      const known = counted.get(name);
      if (known !== undefined) return known;
      // One within itself, which another rule refuses, counts nothing more.
      counted.set(name, 0);
      const fragment = context.getFragment(name);
      const fields = fragment ? count(fragment.selectionSet) : 0;
      counted.set(name, fields);
      return fields;
    }

    return {
      OperationDefinition({ selectionSet }) {
        if (count(selectionSet) > most) context.reportError(failure());
      },
    };
  };
}
