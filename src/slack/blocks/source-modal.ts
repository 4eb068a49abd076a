import type { AnyBlock, ModalView, RichTextBlockElement, RichTextElement } from '@slack/types';
import type { Source } from '../../papers/citation.ts';
import { sayDate, saySource } from '../../papers/say-source.ts';
import { IDS } from './ids.ts';
import { clip, LIMITS } from './limits.ts';
import { bullets, heading, line, note, paragraphs, plain, quote, rich, words } from './rich.ts';

/** What stands around a paragraph in its paper, and where the paper can be read whole. */
export interface Surroundings {
  readonly before: string | null;
  readonly after: string | null;
  readonly webAddress: string | null;
  /** What an earlier version of the paper said under this reference, until when, and where the paper says it now. */
  readonly earlier?: readonly { readonly text: string; readonly on: string; readonly now: string | null }[];
}

/** The paragraph in its place: what comes before and after, the words used in the answer set in bold. */
export function sourceModal(source: Source, used: string, around: Surroundings | null): ModalView {
  const blocks: AnyBlock[] = [note(saySource(source))];
  if (source.headings.length > 0) blocks.push(note(source.headings.join(' › ')));
  const superseded = around?.earlier?.find(({ text }) => text === source.text);
  if (superseded) blocks.push(note(saySuperseded(superseded, source.reference)));
  if (around?.before) blocks.push(note('Before it'), faint(around.before));
  blocks.push(heading(source.paragraph ? `Paragraph ${source.paragraph}` : 'The passage'));
  blocks.push(rich(...(asRow(source.text) ?? highlighted(source.text, used))));
  if (around?.after) blocks.push(note('After it'), faint(around.after));
  blocks.push(note(`${source.file}, ${sayLines(source.lines)}`));
  const address = safeAddress(around?.webAddress ?? null);
  if (address) blocks.push({ type: 'actions', elements: [openPaper(address)] });
  return {
    type: 'modal',
    title: plain('Source', LIMITS.modalTitle),
    close: plain('Close', LIMITS.modalTitle),
    blocks: blocks.slice(0, LIMITS.viewBlocks),
  };
}

function saySuperseded({ on, now }: { readonly on: string; readonly now: string | null }, reference: string): string {
  const read = `Superseded on ${sayDate(on)}, when a newer version of the paper was read`;
  if (now === null) return `${read}: it no longer has this paragraph.`;
  return now === reference ? `${read}: it words this paragraph otherwise.` : `${read}: it has these words at ${now}.`;
}

/** A modal for when there is nothing to show, with the reason. */
export function noticeModal(title: string, text: string): ModalView {
  return {
    type: 'modal',
    title: plain(title, LIMITS.modalTitle),
    close: plain('Close', LIMITS.modalTitle),
    blocks: [rich(...paragraphs(clip(text, LIMITS.section)))],
  };
}

function openPaper(url: string) {
  return {
    type: 'button',
    action_id: IDS.openPaper,
    text: plain('Open the paper', LIMITS.button),
    url,
  } as const;
}

/** Only an ordinary web address becomes a link. */
function safeAddress(address: string | null): string | null {
  if (!address || address.length > LIMITS.url || !URL.canParse(address)) return null;
  return /^https?:$/.test(new URL(address).protocol) ? address : null;
}

function sayLines([first, last]: Source['lines']): string {
  return first === last ? `line ${first}` : `lines ${first}–${last}`;
}

/** A table row under its column names becomes one line a cell: side by side they would run together. Null for other text. */
function asRow(text: string): RichTextBlockElement[] | null {
  const [names = '', ...rows] = text.split('\n');
  const columns = names.split('\t');
  const cells = rows.join(' ').split('\t');
  if (columns.length < 3 || cells.length < 3) return null;
  const filled = cells.flatMap((cell, index) => {
    const value = cell.trim();
    const name = columns[index]?.trim();
    return value ? [line(words(name ? `${name}: ` : ''), words(clip(value, 300), { bold: true }))] : [];
  });
  return [bullets(filled.slice(0, 40))];
}

/** The cells of a table row are kept apart: side by side they would run together. */
function faint(text: string): AnyBlock {
  const apart = text.replace(/[^\S\n]*\t[^\S\n]*/g, ' · ');
  return rich(quote(words(clip(apart, 1200), { italic: true })));
}

function highlighted(text: string, used: string): RichTextBlockElement[] {
  const at = used ? text.indexOf(used) : -1;
  if (at < 0) return [line(words(clip(text, 6000)))];
  const before = text.slice(0, at);
  const elements: RichTextElement[] = [
    ...(before ? [words(before.length > 2500 ? `…${before.slice(-2500)}` : before)] : []),
    words(clip(used, 3000), { bold: true }),
    ...(text.length > at + used.length ? [words(clip(text.slice(at + used.length), 2500))] : []),
  ];
  return [line(...elements)];
}
