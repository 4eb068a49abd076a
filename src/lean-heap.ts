import { setFlagsFromString } from 'node:v8';

/**
 * Lets the heap grow by at most this share before what is of no more use is collected. V8 by itself waits until a small
 * heap has grown to several times what is in use, which on a machine with much memory is a hundred megabytes of nothing; less than this
 * and every tenth question waits for the collector.
 */
export const GROWTH_PERCENT = 60;

/** To be called before much is loaded. */
export function keepHeapLean(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
}
