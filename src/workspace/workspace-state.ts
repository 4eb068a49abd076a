import { AssistantDesk } from './assistant-desk.ts';
import { Changes } from './changes.ts';
import { createClock } from './clock.ts';
import { BOT, type Channel, directMessage, directMessageId, type Person, startingDirectory } from './directory.ts';
import { FileShelf } from './file-shelf.ts';
import type { AppManifest } from './manifest.ts';
import { MessageBook } from './message-book.ts';
import { Refusal } from './refusal.ts';
import { Tickets } from './tickets.ts';
import { ViewBook } from './view-book.ts';

/** Everything the workspace remembers, in memory. */
export class WorkspaceState {
  readonly changes = new Changes();
  readonly nextTs = createClock();
  readonly messages = new MessageBook(this.changes, this.nextTs);
  readonly views = new ViewBook(this.changes);
  readonly desk = new AssistantDesk(this.changes);
  readonly files = new FileShelf();
  readonly tickets = new Tickets();
  readonly people = new Map<string, Person>();
  readonly channels = new Map<string, Channel>();
  readonly manifest: AppManifest;

  constructor(manifest: AppManifest) {
    this.manifest = manifest;
    this.#seed();
    this.changes.listen((change) => {
      if (change.kind === 'posted' && change.message.user === BOT.userId) this.desk.answered(change.message);
    });
  }

  person(id: string): Person {
    const found = this.people.get(id);
    if (!found) throw new Refusal('user_not_found');
    return found;
  }

  /** A channel by its id, or by `#name`. */
  channel(id: string): Channel {
    const named = id.startsWith('#') ? [...this.channels.values()].find(({ name }) => name === id.slice(1)) : undefined;
    const found = named ?? this.channels.get(id);
    if (!found) throw new Refusal('channel_not_found');
    return found;
  }

  /** The direct message between a person and the bot, opened if need be. */
  directMessage(user: string): Channel {
    this.person(user);
    const known = this.channels.get(directMessageId(user));
    if (known) return known;
    const opened = directMessage(user);
    this.channels.set(opened.id, opened);
    return opened;
  }

  /** Adds a channel, for tests that need many. */
  addChannel(channel: Channel): void {
    this.channels.set(channel.id, channel);
    this.changes.tell({ kind: 'channels' });
  }

  addPerson(person: Person): void {
    this.people.set(person.id, person);
    this.changes.tell({ kind: 'channels' });
  }

  join(channel: string, user: string): void {
    this.channel(channel).members.add(user);
    this.changes.tell({ kind: 'channels' });
  }

  /** Back to the workspace as it opened. */
  reset(): void {
    this.messages.clear();
    this.views.clear();
    this.desk.clear();
    this.files.clear();
    this.#seed();
    this.changes.tell({ kind: 'reset' });
  }

  #seed(): void {
    const { people, channels } = startingDirectory(this.manifest);
    this.people.clear();
    this.channels.clear();
    for (const person of people) this.people.set(person.id, person);
    for (const channel of channels) this.channels.set(channel.id, channel);
  }
}
