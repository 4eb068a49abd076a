import type { AnyBlock, Button, StaticSelect } from '@slack/types';
import type { Answer } from '../../answering/answer.ts';
import type { Citation } from '../../papers/citation.ts';
import { sayDate, saySource } from '../../papers/say-source.ts';
import { sayCitation } from './citation-line.ts';
import { IDS, numbered, pack } from './ids.ts';
import { clip, LIMITS } from './limits.ts';
import { bare, bullets, line, note, plain, rich, words } from './rich.ts';

const listCharacters = 3000;
const optionCharacters = 50;
const fewSources = 4;

/** What an answer stands on: its sources; or, where it found none, the nearest thing and how much was searched. */
export function evidence(answer: Answer): AnyBlock[] {
  const { kind, citations, searched, text } = answer;
  if (citations.length > 0) return sourceList(citations);
  if (kind === 'refused' || kind === 'clarify' || searched.papers === 0) return [];
  const place = searched.nearest && clip(saySource(searched.nearest), 400);
  // The answer's own words often name it already.
  const nearest =
    place && !text.includes(place) ? [rich(line(words('Nearest found: ', { bold: true }), words(place)))] : [];
  const many = searched.papers === 1 ? '1 paper' : `${searched.papers} papers`;
  return text.includes(many) ? nearest : [...nearest, note(`Searched ${many}.`)];
}

function sourceList(citations: readonly Citation[]): AnyBlock[] {
  const shown: Citation[] = [];
  let length = 0;
  for (const citation of citations) {
    length += Math.min(sayCitation(citation).length, 400);
    if (length > listCharacters) break;
    shown.push(citation);
  }
  const title = line(words(citations.length === 1 ? 'Source' : 'Sources', { bold: true }));
  const left = citations.length - shown.length;
  return [
    rich(title, bullets(shown.map(sourceLine))),
    ...(left > 0 ? [note(`… and ${left} more; choose one below to read it.`)] : []),
  ];
}

function sourceLine(citation: Citation) {
  return line(words(`[${citation.mark}]`, { bold: true }), words(` ${clip(saySource(citation), 400)}`));
}

/** One button a source while they are few; a menu of up to a hundred where they are many; the nearest thing found where there is none. */
export function sourceChoosers({ kind, citations, searched }: Answer, answerId: string): (Button | StaticSelect)[] {
  if (citations.length > fewSources) return [sourceMenu(citations, answerId)];
  if (citations.length > 0) {
    return citations.map((citation) => {
      const label = citations.length === 1 ? 'Show source' : `Show source [${citation.mark}]`;
      return sourceButton(label, citation.mark, citation, answerId);
    });
  }
  if (!searched.nearest || kind !== 'nothing-found') return [];
  return [sourceButton('Show the nearest', 0, searched.nearest, answerId)];
}

function sourceButton(label: string, mark: number, citation: Citation, answerId: string): Button {
  return {
    type: 'button',
    action_id: numbered(IDS.source, mark),
    text: plain(label, LIMITS.button),
    value: pack(answerId, mark),
    accessibility_label: bare(`${label}: ${saySource(citation)}`, LIMITS.button),
  };
}

function sourceMenu(citations: readonly Citation[], answerId: string): StaticSelect {
  return {
    type: 'static_select',
    action_id: IDS.sourceSelect,
    placeholder: plain(`Show one of ${citations.length} sources`, LIMITS.button),
    options: citations.slice(0, LIMITS.options).map((citation) => ({
      text: plain(sayShortly(citation), optionCharacters),
      value: pack(answerId, citation.mark),
    })),
  };
}

/** What tells sources of one answer apart fits a menu: date, item, paragraph. */
function sayShortly({ mark, meeting, item, paragraph }: Citation): string {
  const date = meeting.date ? sayDate(meeting.date) : 'undated';
  const where = [date, item.label && `item ${item.label}`, paragraph && `paragraph ${paragraph}`].filter(Boolean);
  return `[${mark}] ${where.join(', ')}`;
}
