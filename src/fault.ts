/** Something the operator must mend. It says what happened (`message`) and what to do next (`remedy`); caught at the two rims. */
export class Fault extends Error {
  readonly code: string;
  readonly remedy: string;

  constructor(code: string, message: string, options: { remedy: string; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.name = 'Fault';
    this.code = code;
    this.remedy = options.remedy;
  }
}

/** One line for a person: what happened and the next step. Works for any thrown value, by shape, so that every room can throw its own. */
export function sayFault(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const remedy =
    thrown instanceof Error && 'remedy' in thrown && typeof thrown.remedy === 'string' ? thrown.remedy : null;
  return [
    message.replace(/\.?$/, '.'),
    remedy ?? 'Run `npm run -s minutebook -- doctor` to see what is wrong, or set LOG_LEVEL=debug for details.',
  ].join(' ');
}
