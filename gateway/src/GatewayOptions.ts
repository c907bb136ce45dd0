import type { Logger } from 'pino';
import type { TokenOptions } from './access/authenticate/TokenOptions.ts';
import type { Policies } from './access/enforce/policies.ts';
import type { StatementKeyring } from './access/statement/statementKeyring.ts';
import type { ExplorerOptions } from './explorer/ExplorerOptions.ts';
import type { ClientTimeouts } from './http/createApp.ts';
import type { OperationLimits } from './limits/operationLimits.ts';
import type { Clock } from './requestContext.ts';
import type { SupergraphSource } from './supergraph/SupergraphSource.ts';
import type { ReadinessCheck } from './telemetry/readiness.ts';
import type { HttpTransportOptions } from './transport/httpTransport.ts';
import type { SubgraphTransport } from './transport/SubgraphTransport.ts';

/** How a gateway winds down. */
export interface DrainOptions {
  /** How long readiness says no before the port closes, for a load balancer to notice; 0 when left out. */
  readonly noticeMs?: number;
  /** How long requests in flight may still take; 10 s when left out. */
  readonly deadlineMs?: number;
}

/** What a gateway is made of; only the supergraph must be given. */
export interface GatewayOptions {
  /** The composed schema, or where it comes from when it may change. */
  readonly supergraph: string | SupergraphSource;
  /** How subgraphs are reached, by name; one that is not named is asked over HTTP at its address in the supergraph. */
  readonly transports?: Readonly<Record<string, SubgraphTransport>>;
  /** For subgraphs that are asked at their address in the supergraph. */
  readonly http?: Omit<HttpTransportOptions, 'url' | 'statements'>;
  /**
   * Signs the statements of who asks, for subgraphs at their address in the supergraph, and shows its
   * public keys. A transport that is given by name brings its own.
   */
  readonly keyring?: StatementKeyring | undefined;
  /** 4000 when left out; 0 takes any free one. */
  readonly port?: number;
  /** 127.0.0.1 when left out: this machine alone. */
  readonly host?: string;
  readonly logger?: Logger;
  readonly clock?: Clock;
  /** What one operation may hold; far above what people write when left out. */
  readonly limits?: OperationLimits | undefined;
  /** Pages of these origins may ask from a browser, `https://portal.example`; no other when left out. */
  readonly corsOrigins?: readonly string[] | undefined;
  /** A larger request is refused; 1 MiB when left out. */
  readonly bodyLimitBytes?: number;
  /** Whose tokens are taken; nobody's when left out, so that all who are answered are the public. */
  readonly tokens?: TokenOptions | undefined;
  /** How long a client may take to send its request. */
  readonly timeouts?: ClientTimeouts | undefined;
  readonly drain?: DrainOptions;
  /** The page for a browser at `/`; a list of addresses stands there when left out. */
  readonly explorer?: ExplorerOptions | undefined;
  /** What `@policy` in the schema names; a name that is not here is satisfied by nobody. */
  readonly policies?: Policies;
  /** Whether introspection and `/schema.graphql` show each viewer only what it may see; no when left out. */
  readonly hideUnauthorized?: boolean;
  /** What else must work before requests are taken, by name. */
  readonly readinessChecks?: Readonly<Record<string, ReadinessCheck>>;
}
