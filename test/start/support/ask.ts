import { once } from 'node:events';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';

/** The README's query, and its answer in ../shared/data. */
export const QUERY =
  '{ unit(code: "26740") { fullName predecessors { extent unit { fullName } } } }';
export const QUERY_THEN =
  '{ unit(code: "26740", asOf: "2025-06-30") { fullName predecessors { extent unit { fullName } } } }';
/** The predecessors come in the order of their codes. */
export const ANSWER = {
  fullName: 'Phường Sài Gòn',
  predecessors: [
    { extent: 'PARTIAL', unit: { fullName: 'Phường Đa Kao' } },
    { extent: 'WHOLE', unit: { fullName: 'Phường Bến Nghé' } },
    { extent: 'PARTIAL', unit: { fullName: 'Phường Nguyễn Thái Bình' } },
  ],
};
export const ANSWER_THEN = { fullName: 'Phường Bến Nghé', predecessors: [] };

/** The unit that a query asks for. */
export async function askUnit(address: string, query = QUERY): Promise<unknown> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await answer.json()) as { data: { unit: unknown } }).data.unit;
}

/** Longer than whatever else is busy on the machine can hold an answer back. */
const PATIENCE_MS = 60_000;

/** Waits until it is ready: on a busy machine a check may be late once. */
export async function untilReady(address: string): Promise<void> {
  for (const deadline = Date.now() + PATIENCE_MS; ; await sleep(100)) {
    const answer = await fetch(new URL('/health/ready', address));
    if (answer.status === 200) return;
    const said = await answer.text();
    if (Date.now() > deadline) throw new Error(`Not ready: ${answer.status} ${said}`);
  }
}

/** A request that is on its way until `finish()` sends its body and reads the answer. */
export async function openRequest(address: string) {
  const body = JSON.stringify({ query: QUERY });
  const sending = request(address, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      expect: '100-continue',
    },
  });
  const answered = once(sending, 'response').then(async ([response]) =>
    JSON.parse(await text(response)),
  );
  // Whoever holds it open and never finishes it does not ask how it ended.
  answered.catch(() => undefined);
  // Asked to go on, it knows that the server has the request in hand.
  await once(sending, 'continue');
  return {
    async finish(): Promise<unknown> {
      sending.end(body);
      return (await answered).data.unit;
    },
  };
}
