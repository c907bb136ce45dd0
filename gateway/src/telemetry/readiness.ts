/** Something outside the gateway that must work before it should be sent requests: resolves if it does. */
export type ReadinessCheck = () => Promise<unknown>;

export interface Readiness {
  readonly ready: boolean;
  /** `ok`, or what is wrong in a few words; details of a failed check are not for the public. */
  readonly checks: Readonly<Record<string, string>>;
}

const PATIENCE_MS = 2000;

/** Asks all checks at once; one that does not answer in time has failed. */
export async function askReadiness(
  checks: Readonly<Record<string, ReadinessCheck>>,
): Promise<Readiness> {
  const answers = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => [name, await outcomeOf(check)] as const),
  );
  return {
    ready: answers.every(([, outcome]) => outcome === 'ok'),
    checks: Object.fromEntries(answers),
  };
}

async function outcomeOf(check: ReadinessCheck): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, 'no answer');
  });
  try {
    return await Promise.race([check().then(() => 'ok'), late]);
  } catch {
    return 'failed';
  } finally {
    clearTimeout(timer);
  }
}
