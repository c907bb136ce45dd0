import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last import from a source; the same fingerprint need not be imported again. */
@Entity('import_run')
export class ImportRun {
  @PrimaryColumn({ type: 'text' })
  readonly source!: string;

  @Column({ type: 'text' })
  readonly fingerprint!: string;

  @Column({ type: 'integer' })
  readonly rows!: number;

  @Column({ name: 'finished_at', type: 'timestamptz' })
  readonly finishedAt!: Date;
}
