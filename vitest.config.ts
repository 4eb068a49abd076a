import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** What starts processes, sockets or a browser; each such file has a process of its own. */
const WHOLE_PROGRAM = ['tests/journeys/**/*.test.ts', 'tests/commands/**/*.test.ts', 'tests/scripts/**/*.test.ts'];
/** What promises a time to people; nothing else runs beside it. */
const TIMED = ['main-ending', 'main-load', 'main-starting', 'main-stopping', 'slack-load'].map(
  (name) => `tests/journeys/${name}.test.ts`,
);

export default defineConfig({
  test: {
    // Journeys drive real sockets, processes and a browser; where a shared machine stalls them, CI looks once more.
    retry: process.env.CI ? 1 : 0,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    globalSetup: ['./tests/support/test-run.ts'],
    reporters: ['default', './tests/support/closing-line.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'program',
          include: WHOLE_PROGRAM,
          exclude: TIMED,
          maxWorkers: availableParallelism(),
        },
      },
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['tests/**/*.test.ts'],
          exclude: WHOLE_PROGRAM,
          // Modules hold no state that one file could leave to the next, so they are read once a worker, not once a file.
          isolate: false,
          maxWorkers: availableParallelism(),
        },
      },
      {
        extends: true,
        test: { name: 'timed', include: TIMED, maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
