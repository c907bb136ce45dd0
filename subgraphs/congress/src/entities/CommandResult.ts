import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a command did the first time, by its natural key. */
@Entity('command_result')
export class CommandResult {
  @PrimaryColumn({ type: 'text' })
  readonly command!: string;

  @PrimaryColumn({ type: 'text' })
  readonly key!: string;

  @Column({ name: 'input_hash', type: 'text' })
  readonly inputHash!: string;

  @Column({ name: 'entity_id', type: 'text' })
  readonly entityId!: string;

  @Column({ type: 'timestamptz' })
  readonly at!: Date;
}
