import type { ReceiverEvent, StringIndexed } from '@slack/bolt';
import { App, type AppOptions } from '@slack/bolt';
import type { Task } from './task.ts';

/** What listeners find beside Bolt's own context. */
export interface AdmittedContext extends StringIndexed {
  /** The task that an event asked for, already written down; null where there is nothing to do or it was done before. */
  readonly task?: Task | null;
}

/** Bolt acknowledges an event before any listener runs. This app writes the task down before that, so none is lost between the two. */
export class AdmittingApp extends App<AdmittedContext> {
  readonly #admit: (body: unknown) => Task | null;

  constructor(options: AppOptions, admit: (body: unknown) => Task | null) {
    super(options);
    this.#admit = admit;
  }

  override processEvent(event: ReceiverEvent): Promise<void> {
    const task = this.#admit(event.body);
    return super.processEvent({ ...event, customProperties: { ...event.customProperties, task } });
  }
}
