import { Presets, SingleBar } from 'cli-progress';

/** Tells a person what is going on: lines, and a bar for long work where there is a terminal. */
export interface Report {
  step(text: string): void;
  progress(done: number, total: number): void;
}

/** Reports on the terminal; without one, progress is a line for every fifth of the work. */
export function terminalReport(output: NodeJS.WriteStream): Report {
  const step = (text: string) => output.write(`${text}\n`);
  return { step, progress: output.isTTY ? bar(output) : lines(step) };
}

function bar(output: NodeJS.WriteStream): Report['progress'] {
  const single = new SingleBar(
    { format: '  {bar} {percentage} % of {total} rows', stream: output, hideCursor: true },
    Presets.shades_classic,
  );
  return (done, total) => {
    if (!single.isActive) single.start(total, done);
    single.update(done);
    if (done >= total) single.stop();
  };
}

function lines(step: (text: string) => void): Report['progress'] {
  let told = -1;
  return (done, total) => {
    const fifth = total === 0 ? 5 : Math.floor((5 * done) / total);
    if (fifth > told) step(`  ${fifth * 20} % of ${total} rows`);
    told = Math.max(told, fifth);
  };
}
