import { z } from 'zod';

/** The environment is not what was expected; the message lists every fault, a line each. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

/** Reads the environment once by a schema; throws EnvironmentError with all faults together. */
export function parseEnvironment<Shape extends z.ZodType>(
  schema: Shape,
  environment: Readonly<Record<string, string | undefined>>,
): z.infer<Shape> {
  const result = schema.safeParse(environment);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new EnvironmentError(`The environment is not usable:\n${faults.join('\n')}`);
}

/** A PostgreSQL address, `postgresql://role:password@host:5432/database`. */
export const databaseUrl = z
  .string({ error: 'is missing; expected postgresql://role:password@host:5432/database' })
  .regex(/^postgres(ql)?:\/\/[^/]+\/.+$/, 'expected postgresql://role:password@host:5432/database');

/** A TCP port; 0 lets the system choose. */
export const port = z.coerce
  .number({ error: 'expected a port, 0 to 65535' })
  .int('expected a port, 0 to 65535')
  .min(0, 'expected a port, 0 to 65535')
  .max(65_535, 'expected a port, 0 to 65535');

export const logLevel = z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
  error: 'expected fatal, error, warn, info, debug, trace or silent',
});
