import { join } from 'node:path';
import staticFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import Negotiator from 'negotiator';
import { ADDRESSES } from '../http/rootRoute.ts';
import type { ExplorerOptions } from './ExplorerOptions.ts';
import { readPage } from './readPage.ts';
import { SECURITY_HEADERS } from './securityHeaders.ts';

const PLAIN = 'text/plain; charset=utf-8';
const HTML = 'text/html; charset=utf-8';

/** `/`: the explorer for a browser, and where to find what for anyone else. */
export function explorerRoute(
  app: FastifyInstance,
  { folder, viewers = [] }: ExplorerOptions,
): void {
  app.register(async (explorer) => {
    const page = await readPage(folder);

    explorer.register(staticFiles, {
      root: join(folder, 'assets'),
      prefix: '/explorer/assets/',
      index: false,
      decorateReply: false,
      dotfiles: 'ignore',
      preCompressed: true,
      // A name carries a hash of what is in the file.
      immutable: true,
      maxAge: '365d',
      setHeaders(reply) {
        setAll((name, value) => reply.setHeader(name, value));
        reply.setHeader('vary', 'Accept-Encoding');
      },
    });

    explorer.get('/explorer/viewers.json', async (_request, reply) => {
      reply.header('cache-control', 'no-store');
      return { viewers };
    });

    explorer.get('/', async (request, reply) => {
      reply.header('vary', 'Accept');
      if (!wantsHtml(request.headers.accept)) return reply.type(PLAIN).send(ADDRESSES);
      setAll((name, value) => reply.header(name, value));
      reply.header('cache-control', 'no-cache').header('etag', page.etag);
      if (request.headers['if-none-match'] === page.etag) return reply.code(304).send();
      return reply.type(HTML).send(page.html);
    });
  });
}

/** Whoever takes anything gets the plain text, as curl does. */
function wantsHtml(accept: string | undefined): boolean {
  if (accept === undefined) return false;
  return (
    new Negotiator({ headers: { accept } }).mediaType(['text/plain', 'text/html']) === 'text/html'
  );
}

function setAll(set: (name: string, value: string) => void): void {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) set(name, value);
}
