import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import type { DocumentNode } from 'graphql';

/** Which types to make of a subgraph's contract. */
export interface CodegenOptions {
  readonly typeDefs: DocumentNode;
  /** From a GraphQL type to the row behind it, `./path.ts#Row` as seen from the output. */
  readonly mappers: Readonly<Record<string, string>>;
  /** The resolvers' context, `./path.ts#Context` as seen from the output. */
  readonly contextType: string;
  readonly output: URL;
}

/** Writes the TypeScript types of a contract and its resolvers. */
export async function generateTypes(options: CodegenOptions): Promise<void> {
  const config = {
    federation: true,
    immutableTypes: true,
    useTypeImports: true,
    enumsAsTypes: true,
    avoidOptionals: { field: true },
    contextType: options.contextType,
    mappers: options.mappers,
    scalars: {
      Date: 'string',
      DateTime: { input: 'Date', output: 'Date | string' },
      ID: 'string',
      Money: 'number',
      Ratio: 'number',
      RelativeChange: 'number',
      YearMonth: 'string',
    },
  };
  const code = await codegen({
    filename: fileURLToPath(options.output),
    schema: options.typeDefs,
    schemaAst: undefined as never,
    documents: [],
    config,
    plugins: [{ typescript: {} }, { typescriptResolvers: {} }],
    pluginMap: { typescript, typescriptResolvers },
  });
  writeFileSync(options.output, `/* Generated from src/schema by npm run codegen. */\n${code}`);
}
