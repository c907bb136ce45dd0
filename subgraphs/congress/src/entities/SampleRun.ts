import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That the sample was filled in. */
@Entity('sample_run')
export class SampleRun {
  @PrimaryColumn({ type: 'text' })
  readonly fingerprint!: string;

  @Column({ name: 'finished_at', type: 'timestamptz' })
  readonly finishedAt!: Date;

  @Column({ type: 'integer' })
  readonly rows!: number;
}
