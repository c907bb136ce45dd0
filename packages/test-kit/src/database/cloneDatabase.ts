import { randomBytes } from 'node:crypto';
import { databaseUrl, grantDatabase, withClient, withDatabase } from '@haicap/postgres';
import type { TemplateDatabase } from './templateDatabase.ts';
import { TEST_ROLES } from './testRoles.ts';
import { untilLeft } from './untilLeft.ts';

/** A database for one test file. */
export type ClonedDatabase = {
  readonly name: string;
  /** Migrations, imports and what a test arranges. */
  readonly ownerUrl: string;
  /** What the subgraph under test uses. */
  readonly appUrl: string;
  /** The superuser, in this database. */
  readonly adminUrl: string;
  /** Removes it once its connections are closed, and cuts those that stay. */
  drop(): Promise<void>;
};

/** Copies a template, with its data and privileges. */
export async function cloneDatabase(template: TemplateDatabase): Promise<ClonedDatabase> {
  const { adminUrl, database } = template;
  const name = `${database}_${randomBytes(6).toString('hex')}`;
  await withClient(adminUrl, async (admin) => {
    // Half the time of WAL_LOG (400 against 800 ms for 26 MB on a busy machine with two cores).
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${database} STRATEGY FILE_COPY`);
    await grantDatabase(admin, name, TEST_ROLES);
  });
  const login = (role: string, password: string) =>
    databaseUrl(adminUrl, { role, password, database: name });
  return {
    name,
    ownerUrl: login(TEST_ROLES.ownerRole, TEST_ROLES.passwords.owner),
    appUrl: login(TEST_ROLES.appRole, TEST_ROLES.passwords.app),
    adminUrl: withDatabase(adminUrl, name),
    drop: () =>
      withClient(adminUrl, async (admin) => {
        await untilLeft(admin, name);
        await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      }),
  };
}
