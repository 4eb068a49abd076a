/** Where words stand in a file as received. A value that was not read from a file has no place. */
export interface Place {
  /** File name within the library, never an absolute path. */
  readonly file: string;
  /** First and last line, counted from 1, both included. */
  readonly lines: readonly [number, number];
  /** Printed pages such as "13-20", where the paper or its agenda names them. */
  readonly pages: string | null;
}
