import { readFileSync } from 'node:fs';
import { createGateway, createLogger } from '../src/index.ts';
for (const wait of [0, 1, 5]) {
  const g = createGateway({ supergraph: readFileSync('/tmp/sg.graphql', 'utf8'), port: 0, logger: createLogger('error') });
  const l = g.listen().then((x) => x, (e) => e);
  await new Promise((r) => setTimeout(r, wait));
  console.log(wait, await g.stop().catch((e) => e), String(await l));
}
