import type { Logger } from 'pino';
import { tokenOptions } from './access/authenticate/tokenSettings.ts';
import {
  freshKeyring,
  keyringFile,
  type StatementKeyring,
} from './access/statement/statementKeyring.ts';
import { statementSigner } from './access/statement/statementSigner.ts';
import { type GatewayConfig, readGatewayConfig } from './config.ts';
import { StartError } from './StartError.ts';
import { createGateway } from './server.ts';
import { supergraphFile } from './supergraph/supergraphFile.ts';
import { createLogger } from './telemetry/createLogger.ts';
import { httpTransport } from './transport/httpTransport.ts';

/** The gateway alone, in front of subgraphs that run elsewhere. */
async function main(): Promise<void> {
  const config = readGatewayConfig();
  const logger = createLogger(config.LOG_LEVEL);
  const http = {
    deadlineMs: config.SUBGRAPH_DEADLINE_MS,
    connections: config.SUBGRAPH_CONNECTIONS,
  };
  const keyring = await keyringOf(config, logger);
  const signer = statementSigner(keyring);
  const gateway = createGateway({
    supergraph: supergraphFile(config.SUPERGRAPH_FILE, logger),
    transports: Object.fromEntries(
      Object.entries(config.SUBGRAPH_URLS).map(([name, url]) => [
        name,
        httpTransport({ ...http, url, statements: signer.to(name) }),
      ]),
    ),
    http,
    port: config.PORT,
    host: config.HOST,
    keyring,
    tokens: tokenOptions(config),
    corsOrigins: config.CORS_ORIGINS,
    bodyLimitBytes: config.BODY_LIMIT_BYTES,
    explorer: config.EXPLORER_FOLDER ? { folder: config.EXPLORER_FOLDER } : undefined,
    drain: { noticeMs: config.DRAIN_NOTICE_MS, deadlineMs: config.DRAIN_DEADLINE_MS },
    logger,
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      logger.info({ signal }, 'draining');
      gateway.stop().then(() => logger.info('stopped'), fail);
    });
  }
  const { url } = await gateway.listen();
  logger.info({ url }, 'listening');
}

/** The keys of the file, or a key of this process alone, which subgraphs must fetch from it. */
async function keyringOf(config: GatewayConfig, logger: Logger): Promise<StatementKeyring> {
  if (config.STATEMENT_KEYS_FILE !== undefined) return keyringFile(config.STATEMENT_KEYS_FILE);
  logger.warn('STATEMENT_KEYS_FILE is not set: statements are signed with a key of this process');
  return freshKeyring();
}

/** A reason that a person can act on is a sentence; anything else is a fault and shows its stack. */
function fail(error: unknown): void {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
}

main().catch(fail);
