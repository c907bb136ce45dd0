export { type ClonedDatabase, cloneDatabase } from './database/cloneDatabase.ts';
export {
  type TemplateDatabase,
  type TemplateOptions,
  templateDatabase,
} from './database/templateDatabase.ts';
export { isDataStatement } from './sql/isDataStatement.ts';
export { recordStatements, type StatementRecord } from './sql/recordStatements.ts';
export { testPostgres } from './testPostgres.ts';
