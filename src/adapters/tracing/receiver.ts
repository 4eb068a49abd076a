import { Fault } from '../../fault.ts';
import { sendJson } from './send-json.ts';

/** Where traces are posted. */
export interface Receiver {
  /** Host and port, for people. */
  readonly host: string;
  post(body: unknown): Promise<void>;
}

/** The variables a receiver is set by. */
interface SetBy {
  readonly address: string;
  readonly headers: string;
  readonly example: string;
}

/** An address over HTTP and the headers it wants; what cannot be posted to is a Fault that names the variable and no key. */
export function openReceiver(
  url: string,
  headers: Readonly<Record<string, string>>,
  { address, headers: keys, example }: SetBy,
): Receiver {
  if (!URL.canParse(url) || !/^https?:\/\/./i.test(url)) {
    throw new Fault('tracing', `${address} is no address over HTTP, so traces can be sent nowhere`, {
      remedy: `Set it to one such as ${example}, or leave it empty.`,
    });
  }
  if (!canCarry(headers)) {
    throw new Fault('tracing', `${keys} holds characters that cannot be sent`, {
      remedy: 'Copy the key again: it must be one line of plain letters, figures and signs.',
    });
  }
  return { host: new URL(url).host, post: (body) => sendJson(url, body, headers) };
}

function canCarry(headers: Readonly<Record<string, string>>): boolean {
  try {
    new Headers(headers);
    return true;
  } catch {
    return false;
  }
}
