import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The log now tells which units a lineage joins and on which day; what it has of lineage already is
 * completed where the lineage itself still tells the day, so that a follower can begin at the start.
 */
export class LineageInLog1795564800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
update change_log c
set "values" = jsonb_build_object('predecessor', l.predecessor_id, 'successor', l.successor_id,
  'effectiveOn', l.effective_on)
from (
  select predecessor_id, successor_id, min(effective_on) as effective_on
  from unit_lineage group by predecessor_id, successor_id having count(*) = 1
) l
where c.entity = 'UnitLineage' and c."values" is null
  and c.entity_id = l.predecessor_id || '>' || l.successor_id`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update change_log set "values" = null where entity = 'UnitLineage'`);
  }
}
