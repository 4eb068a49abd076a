import type { Logger } from 'pino';
import { sayFault } from './fault.ts';

/** How long what is in hand may take to come to its end, in milliseconds; service managers give a little more. */
const WITHIN_MS = 4900;

/** The end of the process, prepared from its beginning on. */
export interface Ending {
  /** What must be done before the process ends; what was added last is done first. */
  before(step: () => unknown): void;
  /** Ends the process within five seconds: 0 asked to, 1 broken, 2 a fault that a person must mend. Later calls change nothing. */
  end(code: 0 | 1 | 2): void;
  /** Says on the log what nobody expected from now on, rather than on the screen with a stack. */
  tellTo(log: Logger): void;
  /** It has begun: nothing new may be started, and what fails now fails because of it. */
  readonly begun: boolean;
}

/**
 * Ends cleanly on Ctrl-C and SIGTERM, also while the index is being made; a second signal ends at once. A promise that
 * failed and that nobody waited for is logged, and the rest goes on: at most one reply is missing. An error that nothing
 * caught leaves the process in an unknown state, so it ends with 1 to be started anew; tasks in hand are in the store.
 */
export function prepareEnding(): Ending {
  const steps: (() => unknown)[] = [];
  let begun = false;
  let log: Logger | null = null;

  const tell = (error: unknown, what: string) => {
    if (log) log.error({ err: error }, `${what}: ${sayFault(error)}`);
    else process.stderr.write(`${what}: ${sayFault(error)}\n`);
  };

  const undo = async () => {
    for (const step of steps.reverse()) {
      try {
        await step();
      } catch (error) {
        tell(error, 'Something did not end cleanly');
      }
    }
  };

  const end = (code: 0 | 1 | 2) => {
    if (begun) return;
    begun = true;
    setTimeout(() => process.exit(code), WITHIN_MS);
    void undo().then(() => process.exit(code));
  };

  const onSignal = () => (begun ? process.exit(1) : end(0));
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  process.on('unhandledRejection', (reason) => {
    if (!begun) tell(reason, 'Something failed that nobody waited for; the rest goes on');
  });
  process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
    // Whoever read our output has gone: nothing is broken here.
    if (error.code === 'EPIPE' || begun) return;
    tell(error, 'Something unexpected happened, so Minutebook ends; what is in hand is finished after the next start');
    end(1);
  });

  return {
    before: (step) => void steps.push(step),
    end,
    tellTo(given) {
      log = given;
    },
    get begun() {
      return begun;
    },
  };
}
