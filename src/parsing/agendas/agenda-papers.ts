import { toBlocks } from '../body/block.ts';
import type { DraftPaper } from '../body/draft.ts';
import { entriesAfterExclusion } from '../exempt/listings/entries-after-exclusion.ts';
import { barredPages } from '../exempt/pages/barred-pages.ts';
import { namesPrivateMatters } from '../exempt/wordings/private-part.ts';
import type { Line } from '../text/line.ts';
import { numberPlainEntries } from '../text/plain-entries.ts';
import { readAgenda } from './agenda.ts';
import type { AgendaEntry } from './agenda-entry.ts';
import { strayPages } from './stray-pages.ts';

/** Reads an agenda, with the private papers that no head parts from it, and what it lists. */
export function agendaPapers(lines: readonly Line[]): {
  readonly papers: readonly DraftPaper[];
  readonly entries: readonly AgendaEntry[];
} {
  const { paper, entries: listed } = agendaPaper(lines);
  const entries = listed.some(({ title }) => namesPrivateMatters(title)) ? listed : orUnlisted(listed, lines);
  const listEnd = Math.max(0, ...paper.nodes.filter(({ kind }) => kind === 'agenda-entry').map(({ to }) => to));
  if (listEnd === 0) return { papers: [paper], entries };
  const { own, pages } = barredPages(lines, entries, listEnd);
  if (pages.length === 0) return { papers: [paper], entries };
  return { papers: [agendaPaper(own).paper, ...pages.map(strayPages)], entries };
}

/** The entries of an agenda, or what can be told of them by the item that sends the public out. */
function orUnlisted(listed: readonly AgendaEntry[], lines: readonly Line[]): readonly AgendaEntry[] {
  const told = listed.some(({ exempt }) => exempt) ? [] : entriesAfterExclusion(lines);
  return told.length > 0 ? told : listed;
}

function agendaPaper(lines: readonly Line[]): {
  readonly paper: DraftPaper;
  readonly entries: readonly AgendaEntry[];
} {
  const { blocks, furniture } = toBlocks(numberPlainEntries(lines), true);
  const { facts, entries, nodes, people } = readAgenda(blocks);
  return {
    entries,
    paper: { kind: 'agenda', title: 'Agenda', facts, item: null, pages: null, nodes, people, findings: [], furniture },
  };
}
