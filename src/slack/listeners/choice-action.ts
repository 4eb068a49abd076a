import { unpack } from '../blocks/ids.ts';
import type { Desk } from '../desk.ts';
import type { Task } from '../task.ts';
import type { Tools } from '../tools.ts';
import { type Action, type Click, openAction } from './action.ts';
import { tellClicker } from './share-action.ts';

/** A choice of a clarifying question, or a suggested next question: asked as if the person had typed it. */
export const onChoice: Action = (tools, desk) => async (args) => {
  const click = await openAction(args);
  const text = chosenText(click.value, tools);
  if (!text) return tellClicker(click, 'This choice is too old to be used. Please ask again.', tools);
  ask(click, text, await tools.isShared(click.channel), desk);
};

function chosenText(value: string, { deps }: Tools): string | null {
  const [id = '', ...rest] = unpack(value);
  if (id === 'ask') return rest.join('|');
  return deps.shelf.find(id)?.answer.choices[Number(rest[0])] ?? null;
}

function ask(click: Click, text: string, shared: boolean, desk: Desk): void {
  const asked = { key: click.key, user: click.user, channel: click.channel, text };
  const alone = click.ephemeral || !click.thread;
  const task: Task | null =
    alone && click.responseUrl
      ? { ...asked, kind: 'private-question', responseUrl: click.responseUrl }
      : click.thread
        ? {
            ...asked,
            kind: 'thread-question',
            thread: click.thread,
            ts: click.key,
            direct: click.channel.startsWith('D'),
            files: [],
            shared,
            team: null,
          }
        : null;
  if (task && desk.admit(task)) desk.begin(task);
}
