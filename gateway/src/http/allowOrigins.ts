import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

const DAY_SECONDS = 86_400;

/** Lets pages of the origins listed read answers; the browser keeps every other page from it. */
export function allowOrigins(app: FastifyInstance, origins: readonly string[]): void {
  if (origins.length === 0) return;
  app.register(cors, {
    origin: [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: [
      'authorization',
      'content-type',
      'accept-language',
      'x-request-id',
      'haicap-purpose',
      'apollo-require-preflight',
    ],
    exposedHeaders: ['x-request-id'],
    credentials: false,
    maxAge: DAY_SECONDS,
  });
}
