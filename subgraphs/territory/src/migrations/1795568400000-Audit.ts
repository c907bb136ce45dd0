import { AUDIT_DDL } from '@haicap/subgraph-kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who wrote what, and for which purpose. */
export class Audit1795568400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(AUDIT_DDL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table audit_entry; drop function haicap_keep_audit()');
  }
}
