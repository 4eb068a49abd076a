import { type BriefingView, isBriefingView } from '../../briefing/views.ts';
import { pack, unpack } from './ids.ts';

/** Where a click on a briefing leads: enough to write the briefing again, so that its buttons work after a restart. */
export interface BriefingPlace {
  /** The id of the message, the same for all its views. */
  readonly id: string;
  readonly view: BriefingView;
  readonly topic: string;
  /** The part to open, counted from 0; null for the whole message. */
  readonly part: number | null;
}

/** The topic stands last: it may hold the separator. */
export function packPlace({ id, view, part, topic }: BriefingPlace): string {
  return pack(id, view, part ?? '', topic);
}

/** Null for what an earlier or later version wrote. */
export function readPlace(value: string): BriefingPlace | null {
  const [id = '', view = '', part = '', ...topic] = unpack(value);
  if (!id || !isBriefingView(view) || topic.length === 0) return null;
  return { id, view, part: part === '' ? null : Number(part), topic: topic.join('|') };
}
