import { Presets, SingleBar } from 'cli-progress';

/** Tells a person what is going on: lines, and a bar for long work where there is a terminal. */
export interface Report {
  step(text: string): void;
  progress(done: number, total: number): void;
  /** Begins to count other things than before. */
  counting(unit: string): Report['progress'];
}

/** Reports on the terminal; without one, progress is a line for every fifth of the work. */
export function terminalReport(output: NodeJS.WriteStream, unit = 'rows'): Report {
  return output.isTTY ? withBar(output, unit) : withLines(output, unit);
}

function withBar(output: NodeJS.WriteStream, unit: string): Report {
  const bar = new SingleBar(
    { format: `  {bar} {percentage} % of {total} ${unit}`, stream: output, hideCursor: true },
    Presets.shades_classic,
  );
  return {
    step(text) {
      // Work that was interrupted leaves its bar, and the terminal without a cursor.
      bar.stop();
      output.write(`${text}\n`);
    },
    progress(done, total) {
      if (!bar.isActive) bar.start(total, done);
      bar.update(done);
      if (done >= total) bar.stop();
    },
    counting: (other) => withBar(output, other).progress,
  };
}

function withLines(output: NodeJS.WriteStream, unit: string): Report {
  let told = -1;
  return {
    step: (text) => void output.write(`${text}\n`),
    progress(done, total) {
      const fifth = total === 0 ? 5 : Math.floor((5 * done) / total);
      if (fifth > told) output.write(`  ${fifth * 20} % of ${total} ${unit}\n`);
      told = Math.max(told, fifth);
    },
    counting: (other) => withLines(output, other).progress,
  };
}
