import { addressesTheMachine } from '../answering/checks/instructions.ts';
import type { Meeting } from '../papers/meeting.ts';
import type { Paper } from '../papers/paper.ts';
import type { BriefingOptions } from './briefing.ts';
import { itemsOf, type MeetingItem } from './meeting-items.ts';
import { dateIn, type MeetingsNamed, meetingsCompared, meetingsNamed } from './meetings-named.ts';
import { sortDate } from './paper-age.ts';
import { newestTopics } from './say-endings.ts';
import { visiblePapers } from './visible.ts';

/** What somebody who names a topic wants. */
export type BriefingRequest =
  | { readonly kind: 'topic' | 'position-draft'; readonly topic: string }
  | MeetingsNamed
  | { readonly kind: 'news'; readonly earlier: Meeting; readonly later: Meeting }
  | { readonly kind: 'item'; readonly item: MeetingItem }
  | { readonly kind: 'which-item' | 'no-item'; readonly choices: readonly string[] }
  | { readonly kind: 'everything' | 'no-topic' | 'refused' };

const LEAD_IN =
  /^(?:please )?(?:(?:can|could) you )?(?:(?:give|prepare|write|get|show|make)(?: me| us)? )?(?:an? |the )?(?:full |short |quick )?(?:brief(?:ing)?|summary|overview)(?: paper| note)? (?:me |us )?(?:on|about|for|of) (?:the )?/i;
const POSITION =
  /^(?:please )?(?:draft|write|prepare)?\s*(?:an? |the )?(?:draft )?position statement (?:on|about|for)\s+/i;
/** A position statement on nothing. */
const NO_POSITION =
  /^(?:please )?(?:(?:draft|write|prepare)\s+)?(?:an? |the )?(?:draft )?position statement(?: (?:on|about|for))?$/i;
/** Asking who a child in a case is, or for a named child's record. */
const ABOUT_A_CHILD =
  /\b(?:(?:real |full )?(?:name|address|identity|school) of (?:the |this |that )?(?:child|boy|girl|parent|family|young person|[A-Z]\b)|who is (?:the )?(?:child|young person|[A-Z]\b)|identify (?:the |this )?(?:child|boy|girl|family)|(?:case|social care) (?:file|records?) (?:of|for|on) )/;

/** What any paper is called, which says nothing of a topic. */
const KIND_OF_PAPER =
  /^(?:(?:all|any|the|these|those|our|committee|council) )*(?:minutes|agendas?|papers?|reports?|documents?|meetings?|agenda items?|items?|packs?|agenda packs?)$/i;

/** Reads what a topic asks for before any idea is looked up: a meeting by its date, a position statement, or a topic. */
export function readRequest(topic: string, papers: readonly Paper[], options: BriefingOptions): BriefingRequest {
  const text = topic.trim().replace(/[?.!]+$/, '');
  if (addressesTheMachine(text) || ABOUT_A_CHILD.test(text)) return { kind: 'refused' };
  if (NO_POSITION.test(text)) return { kind: 'no-topic' };
  if (POSITION.test(text)) return { kind: 'position-draft', topic: text.replace(POSITION, '') };
  const asked = text.replace(LEAD_IN, '');
  if (!/[\p{L}\d]/u.test(asked)) return { kind: 'no-topic' };
  if (KIND_OF_PAPER.test(asked)) return { kind: 'everything' };
  const items = itemsNamed(asked, visiblePapers(papers, options));
  const [item] = items;
  if (item && items.length === 1) return { kind: 'item', item };
  if (items.length > 1) return { kind: 'which-item', choices: items.map(({ item: { title } }) => title) };
  if (ITEM.test(asked)) return { kind: 'no-item', choices: newestTopics(visiblePapers(papers, options)) };
  const news = meetingsCompared(asked, visiblePapers(papers, options));
  if (news) return { kind: 'news', ...news };
  return meetingsNamed(asked, visiblePapers(papers, options)) ?? { kind: 'topic', topic: asked };
}

const ITEM = /^(?:agenda )?(?:item|minute|no\.?) ?(\d+[\w/]*)\b(?:,? (?:of|on|from|at|for)\b.*)?$/i;

/** The items that "item 9", "minute 50" or "item 9 of 8 March 2022" may mean, newest first. */
function itemsNamed(text: string, papers: readonly Paper[]): MeetingItem[] {
  const label = ITEM.exec(text)?.[1];
  if (!label) return [];
  const date = dateIn(text);
  const meetings = new Map(papers.map((paper) => [paper.meeting.id, paper]));
  return [...meetings.values()]
    .filter(({ meeting }) => date === null || meeting.date === date)
    .sort((a, b) => sortDate(b).localeCompare(sortDate(a)))
    .flatMap(({ meeting }) => itemsOf(meeting.id, papers).filter(({ item }) => item.label === label));
}
