import { setFlagsFromString } from 'node:v8';

/**
 * Has each pattern compiled when it is first asked. V8 by itself has it interpreted once, and compiles it for the second
 * text: papers are read by some nine hundred patterns, and to make all of them ready twice took longer than a library of a
 * few papers takes to read. What the patterns find is the same.
 */
export function compilePatternsAtOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}
