import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Journeys drive real sockets, processes and a browser; where a shared machine stalls them, CI looks once more.
    retry: process.env.CI ? 1 : 0,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default', './tests/support/closing-line.ts'],
  },
});
