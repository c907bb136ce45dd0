import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlanBodyKind } from './enums.ts';

/** How many seats a plan has for a body, and their structure. */
@Entity('plan_body')
export class PlanBody {
  @PrimaryColumn({ name: 'plan_id', type: 'text' })
  readonly planId!: string;

  @Column({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @PrimaryColumn({ type: 'text' })
  readonly body!: PlanBodyKind;

  @Column({ type: 'integer' })
  readonly seats!: number;

  @Column({ type: 'integer', nullable: true })
  readonly women!: number | null;

  @Column({ type: 'integer', nullable: true })
  readonly young!: number | null;

  @Column({ name: 'science_technology', type: 'integer', nullable: true })
  readonly scienceTechnology!: number | null;

  @Column({ name: 'ethnic_minorities', type: 'integer', nullable: true })
  readonly ethnicMinorities!: number | null;

  @Column({ name: 'new_members', type: 'integer', nullable: true })
  readonly newMembers!: number | null;
}
