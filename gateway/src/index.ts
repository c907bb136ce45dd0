export { DEFAULT_ALGORITHMS, type TokenOptions } from './access/authenticate/TokenOptions.ts';
export { keyInFile, keysAt, keysGiven, type TokenKeys } from './access/authenticate/tokenKeys.ts';
export {
  tokenOptions,
  tokenSettings,
  tokenSettingsFault,
} from './access/authenticate/tokenSettings.ts';
export type { Policies, Policy } from './access/enforce/policies.ts';
export {
  freshKeyring,
  keyringFile,
  type StatementKeyring,
} from './access/statement/statementKeyring.ts';
export {
  type StatementSigner,
  type StatementsTo,
  statementSigner,
} from './access/statement/statementSigner.ts';
export type { DrainOptions, GatewayOptions } from './GatewayOptions.ts';
export { portRefusal } from './http/portRefusal.ts';
export type { Clock } from './requestContext.ts';
export { StartError } from './StartError.ts';
export { createGateway, type Gateway } from './server.ts';
export type { SupergraphSource } from './supergraph/SupergraphSource.ts';
export { supergraphFile } from './supergraph/supergraphFile.ts';
export { createLogger, type LogLevel } from './telemetry/createLogger.ts';
export type { ReadinessCheck } from './telemetry/readiness.ts';
export { type HttpTransportOptions, httpTransport } from './transport/httpTransport.ts';
export { inlineTransport } from './transport/inlineTransport.ts';
export type { SubgraphTransport } from './transport/SubgraphTransport.ts';
