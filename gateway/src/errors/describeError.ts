import type { GraphQLFormattedError } from 'graphql';

/** What the log keeps of an error: never its fields at large, which may hold values from the request. */
export interface ErrorDescription {
  readonly name?: string;
  readonly message: string;
  readonly code?: string;
  readonly path?: string;
  readonly subgraph?: string;
  readonly stack?: string;
  readonly cause?: ErrorDescription;
}

const DEEPEST_CAUSE = 4;

/** Describes an error and what caused it for the log. */
export function describeError(error: unknown, depth = 0): ErrorDescription {
  if (typeof error !== 'object' || error === null) return { message: String(error) };
  const { name, message, stack, code, path, extensions, originalError, cause } = error as Partial<
    Error & GraphQLFormattedError
  > & {
    readonly code?: unknown;
    readonly originalError?: unknown;
  };
  const within = originalError ?? cause ?? undefined;
  return {
    ...(name !== undefined && { name }),
    message: String(message),
    ...text('code', extensions?.code ?? code),
    ...text('path', path?.join('.')),
    ...text('subgraph', extensions?.serviceName),
    ...text('stack', stack),
    ...(within !== undefined &&
      depth < DEEPEST_CAUSE && { cause: describeError(within, depth + 1) }),
  };
}

function text<Name extends string>(name: Name, value: unknown): Partial<Record<Name, string>> {
  return typeof value === 'string' ? ({ [name]: value } as Partial<Record<Name, string>>) : {};
}
