import type { Passage } from '../../indexing/passage.ts';
import type { Retrieve } from '../../retrieval/retrieve.ts';
import { asShares } from '../as-shares.ts';
import { shareSpoken } from '../question/share-spoken.ts';
import type { Term } from '../question/understand.ts';
import type { Shelf } from '../shelf.ts';
import type { HeldMeeting } from './meetings-held.ts';

/** One item of a meeting's minutes with its passages. */
interface MinutedItem {
  readonly key: string;
  readonly title: string;
  readonly passages: readonly Passage[];
}

/** How far an item must speak of the topic, in its title or in all of it, to be the one meant. */
const IN_TITLE = 0.5;
const IN_TEXT = 0.6;
/** Items this near the best are meant as well. */
const AS_LIKELY = 0.1;
const OF_TITLE = 1;
const OF_TEXT = 0.5;
const OF_SEARCH = 0.5;

/** The passages of the minuted items that a topic means; none where no item speaks of it. */
export async function itemsOfTopic(
  topic: readonly Term[],
  meetings: readonly HeldMeeting[],
  shelf: Shelf,
  retrieve: Retrieve,
): Promise<readonly Passage[]> {
  const items = meetings.flatMap((meeting) => itemsOf(meeting, shelf));
  const text = topic
    .flatMap(({ words, others }) => [words, ...others.slice(0, 2)].map((phrase) => phrase.join(' ')))
    .join(' ');
  const ids = meetings.map(({ id }) => id);
  const kept = asShares((await retrieve({ text, limit: 20, meetings: ids })).kept);
  const scored = items.map((item) => {
    const inTitle = shareSpoken(topic, item.title);
    const inText = Math.max(0, ...item.passages.map(({ text }) => shareSpoken(topic, `${item.title} ${text}`)));
    const hit = kept.find(({ passage }) => item.passages.some(({ id }) => id === passage.id));
    const fits = inTitle >= IN_TITLE || inText >= IN_TEXT;
    return { item, fits, score: OF_TITLE * inTitle + OF_TEXT * inText + OF_SEARCH * (hit?.score ?? 0) };
  });
  const fitting = scored.filter(({ fits }) => fits).sort((a, b) => b.score - a.score);
  const top = fitting[0]?.score ?? 0;
  return fitting.filter(({ score }) => score >= top - AS_LIKELY).flatMap(({ item }) => item.passages);
}

function itemsOf({ papers }: HeldMeeting, shelf: Shelf): readonly MinutedItem[] {
  const items = new Map<string, Passage[]>();
  for (const { id, kind } of papers) {
    if (kind !== 'minutes') continue;
    for (const passage of shelf.passagesOf(id)) {
      const key = `${id}\n${passage.source.item.label ?? ''}\n${passage.source.item.title}`;
      items.set(key, [...(items.get(key) ?? []), passage]);
    }
  }
  return [...items].map(([key, passages]) => ({ key, title: passages[0]?.source.item.title ?? '', passages }));
}
