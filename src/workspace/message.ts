import type { Block } from './blocks/block.ts';

/** One step of a streamed answer. */
export interface StreamTask {
  readonly id: string;
  readonly title: string;
  readonly status: 'pending' | 'in_progress' | 'complete' | 'error';
  readonly details?: string | undefined;
  readonly output?: string | undefined;
  readonly sources?: readonly { readonly url: string; readonly text: string }[] | undefined;
}

/** What has been streamed into a message so far. */
export interface Stream {
  readonly open: boolean;
  readonly planTitle: string | null;
  readonly display: 'timeline' | 'plan';
  readonly tasks: readonly StreamTask[];
  readonly markdown: string;
}

export interface SharedFile {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly mimetype: string;
  readonly size: number;
  /** Where the workspace serves it. */
  readonly path: string;
}

export interface Reaction {
  readonly name: string;
  readonly users: readonly string[];
}

/** A message in a channel. `ephemeralFor` names the one person who sees it. */
export interface Message {
  readonly channel: string;
  readonly ts: string;
  readonly user: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly threadTs: string | null;
  readonly alsoInChannel: boolean;
  readonly ephemeralFor: string | null;
  readonly editedTs: string | null;
  readonly stream: Stream | null;
  readonly files: readonly SharedFile[];
  readonly reactions: readonly Reaction[];
  readonly metadata: unknown;
  readonly clientMsgId: string | null;
}

/** What a new message must say; the rest has a default. */
export type NewMessage = Pick<Message, 'channel' | 'user'> & Partial<Omit<Message, 'ts'>>;

/** A message with everything the caller left out. */
export function compose(ts: string, given: NewMessage): Message {
  return {
    text: '',
    blocks: [],
    threadTs: null,
    alsoInChannel: false,
    ephemeralFor: null,
    editedTs: null,
    stream: null,
    files: [],
    reactions: [],
    metadata: null,
    clientMsgId: null,
    ...given,
    ts,
  };
}
