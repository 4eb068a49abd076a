import type { AnyBlock, Button, HomeView } from '@slack/types';
import type { ChangeDigest } from '../../indicators/digest-changes.ts';
import type { Reading } from '../../indicators/indicator.ts';
import { sayDate } from '../../papers/say-source.ts';
import { changesInShort } from './changes-message.ts';
import { IDS, numbered } from './ids.ts';
import { clip, LIMITS } from './limits.ts';
import { bare, bullets, divider, heading, line, note, plain, rich, words } from './rich.ts';
import { sayDirection, sayRag } from './say-reading.ts';

/** What the library holds, for the Home tab. Papers stand newest first. */
export interface LibrarySummary {
  readonly papers: readonly {
    readonly title: string;
    readonly kind: string;
    readonly body: string;
    readonly date: string | null;
    readonly dateNote: string | null;
  }[];
  readonly meetings: number;
  readonly paragraphs: number;
  readonly readings: number;
  /** Digest of the whole library: an audit record says which state answered. */
  readonly digest: string;
}

export interface HomeContent {
  readonly library: LibrarySummary;
  /** Red, or moving the wrong way. */
  readonly worrying: readonly Reading[];
  /** What changed since the last report of indicators; null or absent where there is none. */
  readonly changes?: ChangeDigest | null;
  readonly recent: readonly Reopened[];
  readonly saved: readonly Reopened[];
  /** Page of the paper list, counted from 0; out of range is brought into range. */
  readonly page: number;
}

/** A question whose answer is still kept, and opens with a click. */
export interface Reopened {
  readonly question: string;
  readonly answerId: string;
}

const papersPerPage = 15;

/** The Home tab: what the library holds, what needs attention, what you asked, how to ask. */
export function homeView(content: HomeContent): HomeView {
  const blocks: AnyBlock[] = [
    heading('Minutebook'),
    rich(line(words('Ask what the committee papers say. Every answer names its meeting, item and paragraph.'))),
    ...attention(content.worrying),
    ...(content.changes ? changesInShort(content.changes) : []),
    ...yours(content),
    ...papers(content),
    divider(),
    heading('How to ask'),
    rich(
      bullets([
        line(words('Mention me in a channel, or write to me here: one question, in your own words.')),
        line(words('/ask', { bold: true }), words(' answers so that only you see it.')),
        line(
          words('/indicator', { bold: true }),
          words(' looks up one figure; '),
          words('/indicators red', { bold: true }),
          words(' lists them.'),
        ),
        line(
          words('Check against the papers', { bold: true }),
          words(' in the menu of any message looks up what it claims.'),
        ),
      ]),
    ),
    note('I answer from the papers alone. Where they do not say, I tell you so.'),
  ];
  return { type: 'home', blocks: blocks.slice(0, LIMITS.viewBlocks) };
}

function attention(worrying: readonly Reading[]): AnyBlock[] {
  if (worrying.length === 0) return [];
  const rows = worrying.slice(0, 12).map((reading) => {
    const figure = reading.latest ? clip(`${reading.latest.display} (${reading.latest.period})`, 120) : 'no figure';
    return line(
      words(clip(reading.indicator.name, 150), { bold: true }),
      words(`  ${figure}; ${sayDirection(reading)}; ${reading.rag ? sayRag(reading.rag) : 'no RAG in the paper'}`),
    );
  });
  const more =
    worrying.length > 12 ? [note(`… and ${worrying.length - 12} more: /indicators red, /indicators worse`)] : [];
  return [heading('Red, or moving the wrong way'), rich(bullets(rows)), ...more];
}

function yours({ recent, saved }: HomeContent): AnyBlock[] {
  return [...reopening('Your saved answers', IDS.saved, saved), ...reopening('You asked lately', IDS.reopen, recent)];
}

function reopening(title: string, actionId: string, answers: readonly Reopened[]): AnyBlock[] {
  if (answers.length === 0) return [];
  const elements: Button[] = answers.slice(0, 5).map(({ question, answerId }, index) => ({
    type: 'button',
    action_id: numbered(actionId, index),
    text: plain(question, LIMITS.button),
    value: bare(answerId, LIMITS.value),
  }));
  return [heading(title), { type: 'actions', elements }];
}

function papers({ library, page }: HomeContent): AnyBlock[] {
  const counts = `${library.papers.length} papers of ${library.meetings} meetings, ${library.paragraphs} paragraphs, ${library.readings} indicator figures.`;
  if (library.papers.length === 0) return [heading('The library'), note('No papers yet.')];
  const pages = Math.ceil(library.papers.length / papersPerPage);
  const at = Math.min(Math.max(0, Math.trunc(page) || 0), pages - 1);
  const rows = library.papers.slice(at * papersPerPage, (at + 1) * papersPerPage).map((paper) => {
    const when = paper.date ? sayDate(paper.date) : (paper.dateNote ?? 'undated');
    return line(words(clip(paper.title, 200), { bold: true }), words(`  ${clip(`${paper.body}, ${when}`, 200)}`));
  });
  const paging: AnyBlock[] =
    pages > 1 ? [{ type: 'actions', elements: pagers(at, pages) }, note(`Page ${at + 1} of ${pages}`)] : [];
  return [heading('The library'), note(counts), rich(bullets(rows)), ...paging];
}

function pagers(at: number, pages: number): Button[] {
  const to = (label: string, page: number, n: number): Button => ({
    type: 'button',
    action_id: numbered(IDS.homePage, n),
    text: plain(label, LIMITS.button),
    value: String(page),
  });
  return [
    ...(at > 0 ? [to('Newer papers', at - 1, 0)] : []),
    ...(at < pages - 1 ? [to('Older papers', at + 1, 1)] : []),
  ];
}
