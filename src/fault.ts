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

const SYSTEM_FAULTS: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  EADDRINUSE: ['The port is already in use', 'Stop the program that uses it, or set PORT to another number.'],
  EACCES: ['Permission is denied', 'Check who may read and write there.'],
  ENOTDIR: ['A file stands where a folder is needed', 'Set DATA_DIR to a folder that can be written.'],
  EROFS: ['The disk cannot be written', 'Set DATA_DIR to a folder that can be written.'],
  ENOSPC: ['The disk is full', 'Free some space, then start again; nothing already indexed is lost.'],
  SQLITE_BUSY: ['Another process is writing the store', 'Wait until it is done, then try again.'],
  SQLITE_READONLY: ['The store cannot be written', 'Check who may write to DATA_DIR.'],
  SQLITE_CANTOPEN: ['The store cannot be opened', 'Set DATA_DIR to a folder that can be written.'],
};

/** One line for a person: what happened and the next step. Works for any thrown value, by shape, so that every room can throw its own. */
export function sayFault(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  const remedy =
    thrown instanceof Error && 'remedy' in thrown && typeof thrown.remedy === 'string' ? thrown.remedy : null;
  if (remedy !== null) return `${message.replace(/[.]?$/, '.')} ${remedy}`;
  const system = SYSTEM_FAULTS[code];
  if (system) return `${system[0]} (${message}). ${system[1]}`;
  return `${message.replace(/[.]?$/, '.')} Run \`npm run -s minutebook -- doctor\` to see what is wrong, or set LOG_LEVEL=debug for details.`;
}
