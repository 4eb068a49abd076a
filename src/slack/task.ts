/** What a person wants done, as plain data: it can be put away and taken up again after a crash. */
export type Task = ThreadQuestion | PrivateQuestion | Check | BriefingRequest | CommandRequest | Press;

interface Asked {
  /** The same for every delivery of the same wish. */
  readonly key: string;
  readonly user: string;
  readonly channel: string;
  readonly text: string;
}

/** A question in a channel, a thread or a direct message; answered in its thread. */
export interface ThreadQuestion extends Asked {
  readonly kind: 'thread-question';
  readonly thread: string;
  readonly ts: string;
  readonly direct: boolean;
  /** Attached files by what they are. */
  readonly files: readonly AttachedFile[];
  /** The channel is shared with another organisation. */
  readonly shared: boolean;
  /** Team of the asker: streaming in a channel needs it. */
  readonly team: string | null;
  /** Said in a thread that Minutebook follows, without naming it: it may not be meant for it. */
  readonly overheard?: true;
  /** Timestamp of an earlier reply to put the new one in place of: the question was edited. */
  readonly replaces?: string;
}

export interface AttachedFile {
  readonly name: string;
  readonly kind: 'voice' | 'image' | 'document';
}

/** A question by command or button, answered to the asker alone. */
export interface PrivateQuestion extends Asked {
  readonly kind: 'private-question';
  readonly responseUrl: string;
}

/** A message whose statements are to be looked up; answered in its thread. */
export interface Check extends Asked {
  readonly kind: 'check';
  readonly thread: string;
  readonly responseUrl: string;
}

/** A briefing, delivered by direct message. */
export interface BriefingRequest extends Asked {
  readonly kind: 'briefing';
  readonly responseUrl: string;
}

/** A slash command that is answered from its words, to the person alone. */
export interface CommandRequest extends Asked {
  readonly kind: 'command';
  /** With its slash: `/indicator`. */
  readonly command: string;
  readonly responseUrl: string;
}

/** A button or a form that was pressed: what it does cannot be begun again later, so what is owed after a crash is an apology. */
export interface Press extends Asked {
  readonly kind: 'press';
  /** Null where Slack gave no address to reply to, as on the Home tab. */
  readonly responseUrl: string | null;
}

/** Reads back a task that was put away; null for what a later or earlier version wrote. */
export function readTask(json: string): Task | null {
  const value: unknown = JSON.parse(json);
  return isTask(value) ? value : null;
}

const kinds: readonly string[] = [
  'thread-question',
  'private-question',
  'check',
  'briefing',
  'command',
  'press',
] satisfies Task['kind'][];

function isTask(value: unknown): value is Task {
  if (typeof value !== 'object' || value === null || !('kind' in value) || !('key' in value)) return false;
  return typeof value.kind === 'string' && kinds.includes(value.kind) && typeof value.key === 'string';
}
