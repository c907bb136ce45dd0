import type { ApolloGateway } from '@apollo/gateway';
import type { GatewayContext } from '../../GatewayContext.ts';

/** What answers an operation by asking subgraphs. */
export type Executor = Awaited<ReturnType<ApolloGateway['load']>>['executor'];

export type ExecutorAnswer = Awaited<ReturnType<Executor>>;

/** An operation that has been parsed and validated, on its way to the executor. */
export type ExecutorRequest = Omit<Parameters<Executor>[0], 'context'> & {
  readonly context: GatewayContext;
};
