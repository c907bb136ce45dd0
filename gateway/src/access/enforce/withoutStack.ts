/** Makes errors that are answers and no faults: where in our code they were made is nobody's question. */
export function withoutStack<Result>(make: () => Result): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
