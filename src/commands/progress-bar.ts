import { Presets, SingleBar } from 'cli-progress';

/** Told what is being done and how far it is; `done` of `total` count the things named by `phase`. */
export type Progress = (phase: string, done: number, total: number) => void;

/** A progress bar on standard error: a moving one in a terminal, a line per phase elsewhere. Call `stop` when done. */
export function createProgressBar(): { readonly progress: Progress; readonly stop: () => void } {
  return process.stderr.isTTY ? movingBar() : phaseLines();
}

function movingBar() {
  const bar = new SingleBar(
    {
      format: '{phase} {bar} {value}/{total}',
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
      barsize: 30,
    },
    Presets.shades_classic,
  );
  let running = '';
  const progress: Progress = (phase, done, total) => {
    if (total === 0) return;
    if (phase !== running) {
      bar.stop();
      bar.start(total, done, { phase: phase.padEnd(20) });
      running = phase;
    }
    bar.update(done, { phase: phase.padEnd(20) });
  };
  return { progress, stop: () => bar.stop() };
}

function phaseLines() {
  let said = '';
  const progress: Progress = (phase, done, total) => {
    if (total === 0 || done < total || said === phase) return;
    said = phase;
    process.stderr.write(`${phase}: ${total} done\n`);
  };
  return { progress, stop: () => undefined };
}
