import type { Answer } from '../answering/answer.ts';
import type { Briefing } from '../briefing/briefing.ts';
import type { MadeBriefing } from '../briefing/short-briefing.ts';
import { BRIEFING_VIEWS } from '../briefing/views.ts';
import type { BriefingPlace } from './blocks/briefing-place.ts';
import type { Tools } from './tools.ts';

/** Who wants a briefing and where, for fair turns and for what is kept of it. */
export interface Wanted {
  readonly user: string;
  readonly channel: string;
}

/** A briefing, and the id by which its sources are found again. */
export interface Written {
  readonly briefing: Briefing;
  readonly keptId: string;
}

/** Writes a briefing as one of its views shows it; null where briefings are not available. */
export async function writeBriefing(
  { topic, view }: BriefingPlace,
  { user, channel }: Wanted,
  { deps, queue }: Tools,
): Promise<Briefing | null> {
  const write = deps.briefing;
  return write ? queue.run(channel, user, () => write(topic, BRIEFING_VIEWS[view].options)) : null;
}

/**
 * Writes a briefing again for a click. Its sources are kept under an id that names the state of the library: marks of
 * another state may stand in the message that was clicked, and must keep leading where they led.
 */
export async function writeAgain(place: BriefingPlace, wanted: Wanted, tools: Tools): Promise<Written | null> {
  const briefing = await writeBriefing(place, wanted, tools);
  if (!briefing) return null;
  const { digest } = await tools.deps.library();
  const keptId = `${place.id}.${place.view}.${digest.slice(0, 8)}`;
  keepBriefing(keptId, place.topic, briefing, wanted, tools);
  return { briefing, keptId };
}

/** Keeps what a briefing stands on, so that its sources can be shown. */
export function keepBriefing(
  id: string,
  question: string,
  briefing: Briefing,
  { user, channel }: Wanted,
  { deps }: Tools,
) {
  const answer = briefingAnswer(briefing, 0);
  deps.shelf.keep({ id, at: Date.now(), user, channel, question: `Briefing: ${question}`, answer });
}

export function isMade(briefing: Briefing): briefing is MadeBriefing {
  return 'citations' in briefing;
}

/** What the audit and the buttons need to know of a briefing, in the form of an answer. */
export function briefingAnswer(briefing: Briefing, ms: number): Answer {
  const made = isMade(briefing);
  return {
    kind: kindOf(briefing),
    text: made ? briefing.title : briefing.text,
    citations: made ? briefing.citations : [],
    indicator: null,
    asAt: { newest: briefing.kind === 'briefing' ? briefing.asAt.newest : null, note: null },
    searched: { papers: 0, nearest: null },
    choices: [],
    writer: writtenByModel(briefing) ? 'model' : 'quoting',
    ms,
  };
}

const writtenByModel = (briefing: Briefing): boolean =>
  briefing.kind === 'meeting'
    ? briefing.items.some(({ writtenBy }) => writtenBy === 'model')
    : briefing.kind === 'briefing' && briefing.writtenBy === 'model';

function kindOf({ kind }: Briefing): Answer['kind'] {
  switch (kind) {
    case 'briefing':
    case 'meeting':
    case 'position-draft':
      return 'answered';
    case 'clarify':
    case 'nothing-found':
      return kind;
    case 'exempt':
    case 'refused':
      return 'refused';
    default:
      return kind satisfies never;
  }
}
