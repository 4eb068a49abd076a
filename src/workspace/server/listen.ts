import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The workspace cannot be opened: `message` says why and `remedy` what to do. */
export class WorkspaceError extends Error {
  readonly code: string;
  readonly remedy: string;

  constructor(code: string, message: string, remedy: string, cause: unknown) {
    super(message, { cause });
    this.name = 'WorkspaceError';
    this.code = code;
    this.remedy = remedy;
  }
}

/** A host as it stands in an address. */
export function shownHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

/** Listens and gives the port; a WorkspaceError says why not and what to do. */
export function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, host, port)));
    server.listen(port, host, () => resolve(boundPort(server.address())));
  });
}

function boundPort(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): WorkspaceError {
  switch (error.code) {
    case 'EADDRINUSE':
      return new WorkspaceError(
        'port-in-use',
        `Port ${port} on ${host} is already in use`,
        'Stop the other program, or start with another port: PORT=3001 npm start.',
        error,
      );
    case 'EACCES':
      return new WorkspaceError(
        'port-not-allowed',
        `Port ${port} may not be used by this account`,
        'Choose a port above 1023: PORT=3000 npm start.',
        error,
      );
    default:
      return new WorkspaceError(
        'address-not-usable',
        `The workspace cannot listen on ${host} port ${port}: ${error.message}`,
        'Set HOST to an address of this machine, such as 127.0.0.1.',
        error,
      );
  }
}

/** Stops listening and lets go of every connection. */
export function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
