/** One question in a thread with what answered it. */
export interface Turn {
  readonly channel: string;
  /** Timestamp of the message that began the thread. */
  readonly thread: string;
  /** Timestamp of the question. */
  readonly ts: string;
  readonly user: string;
  readonly question: string;
  /** Timestamp of the reply, so that an edited question can be answered again in place. */
  readonly replyTs: string;
  readonly at: number;
}

/** What was asked in each thread: bounded, forgotten after a while, never mixed between threads. */
export interface ThreadMemory {
  remember(turn: Turn): void;
  /** Turns of one thread, oldest first; none where Minutebook has not answered. */
  turns(channel: string, thread: string): readonly Turn[];
  forget(channel: string, ts: string): void;
}
