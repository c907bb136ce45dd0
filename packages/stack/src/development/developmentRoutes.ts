import type { Gateway } from '@haicap/gateway';
import type { DevelopmentIssuer } from './developmentIssuer.ts';
import { developmentViewer, SHOWN } from './viewers.ts';

/** The names of this machine. A page elsewhere can make its own name lead here, but not these. */
const OWN_NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

export interface DevelopmentRoutes {
  readonly issuer: DevelopmentIssuer;
  /** The id of the unit that holds a code today; null when none does. */
  readonly unitOf: (code: string) => Promise<string | null>;
}

/**
 * `POST /development/token { "viewer": "analyst" }`: a token to ask as somebody, for whoever sits at
 * this machine and calls it by one of its own names.
 */
export function developmentRoutes(
  app: Gateway['app'],
  { issuer, unitOf }: DevelopmentRoutes,
): void {
  app.register(async (development) => {
    development.addHook('preHandler', async (request, reply) => {
      reply.header('cache-control', 'no-store');
      if (!OWN_NAMES.has(request.hostname)) return reply.code(404).send({ error: 'not here' });
      return undefined;
    });

    development.post('/development/token', async (request, reply) => {
      const { viewer: name } = (request.body ?? {}) as { viewer?: unknown };
      const viewer = typeof name === 'string' ? developmentViewer(name) : undefined;
      if (!viewer) {
        const expected = [...SHOWN.map(({ id }) => id), 'commune-<code>', 'province-<code>'];
        return reply.code(404).send({ error: `viewer: expected one of ${expected.join(', ')}` });
      }
      // The public brings no token.
      if (viewer.id === 'public') return { viewer: viewer.id, token: null };
      const { territory } = viewer;
      const unit = territory === null || territory === 'VN' ? territory : await unitOf(territory);
      if (territory !== null && unit === null) {
        return reply.code(404).send({ error: `viewer: no unit has the code ${territory} today` });
      }
      return { viewer: viewer.id, token: await issuer.sign(viewer, unit) };
    });
  });
}
