import type { ServerResponse } from 'node:http';
import type { Change } from '../changes.ts';
import type { Person } from '../directory.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { openEventStream } from './reply.ts';
import { type Connection, canSee, type PageEvent, seeAll } from './snapshot.ts';

const KEEP_ALIVE_MS = 20_000;

/** Streams to one page what its person sees: everything at first, then each change. */
export function feed(response: ServerResponse, state: WorkspaceState, me: Person, connection: () => Connection): void {
  const send = openEventStream(response);
  const tell = (event: PageEvent) => send(event);
  const everything = () => tell({ kind: 'snapshot', snapshot: seeAll(state, me, connection()) });
  everything();
  const stop = state.changes.listen((change) => {
    const event = told(change, state, me, connection);
    if (event === 'everything') everything();
    else if (event) tell(event);
  });
  const keepAlive = setInterval(() => response.write(': still here\n\n'), KEEP_ALIVE_MS).unref();
  response.on('close', () => {
    clearInterval(keepAlive);
    stop();
  });
}

function told(
  change: Change,
  state: WorkspaceState,
  me: Person,
  connection: () => Connection,
): PageEvent | 'everything' | null {
  const member = (channel: string) => state.channels.get(channel)?.members.has(me.id) ?? false;
  switch (change.kind) {
    case 'posted':
    case 'changed':
      return member(change.message.channel) && canSee(change.message, me.id)
        ? { kind: 'message', message: change.message }
        : null;
    case 'removed':
      return member(change.message.channel) && canSee(change.message, me.id)
        ? { kind: 'removed', channel: change.message.channel, ts: change.message.ts }
        : null;
    case 'status': {
      const { channel, threadTs } = change;
      return member(channel)
        ? { kind: 'status', channel, threadTs, status: state.desk.status(channel, threadTs) }
        : null;
    }
    case 'prompts':
      return member(change.channel)
        ? { kind: 'prompts', prompts: state.desk.prompts(state.directMessage(me.id).id) }
        : null;
    case 'views':
      return change.user === me.id ? { kind: 'modals', modals: state.views.stack(me.id) } : null;
    case 'home':
      return change.user === me.id ? { kind: 'home', home: state.views.home(me.id) ?? null } : null;
    case 'connection':
      return { kind: 'connection', connection: connection() };
    case 'channels':
    case 'reset':
      return 'everything';
    default:
      return change satisfies never;
  }
}
