import type { RichTextBlock, RichTextBlockElement, RichTextElement, RichTextSection } from '@slack/types';
import { defuse } from './escape.ts';
import { clip, LIMITS } from './limits.ts';

/** Plain words in rich text: Slack reads no markup in them. */
export function words(text: string, style?: { bold?: true; italic?: true; strike?: true }): RichTextElement {
  return { type: 'text', text: defuse(text) || ' ', ...(style && { style }) };
}

/** A person, shown by name as Slack knows them; the only mention Minutebook ever makes. */
export function person(id: string): RichTextElement {
  return { type: 'user', user_id: id };
}

export function line(...elements: readonly RichTextElement[]): RichTextSection {
  return { type: 'rich_text_section', elements: [...elements] };
}

export function bullets(items: readonly RichTextSection[]): RichTextBlockElement {
  return { type: 'rich_text_list', style: 'bullet', elements: [...items] };
}

export function quote(...elements: readonly RichTextElement[]): RichTextBlockElement {
  return { type: 'rich_text_quote', elements: [...elements] };
}

export function rich(...elements: readonly RichTextBlockElement[]): RichTextBlock {
  return { type: 'rich_text', elements: [...elements] };
}

export function heading(text: string) {
  return { type: 'header', text: plain(text, LIMITS.header) } as const;
}

export function divider() {
  return { type: 'divider' } as const;
}

/** Small grey words under something; a sentence or two. */
export function note(text: string) {
  return { type: 'context', elements: [plain(text, LIMITS.note)] } as const;
}

/** Words for a place that takes a bare string. */
export function bare(text: string, max: number): string {
  return clip(defuse(text), max) || '–';
}

export function plain(text: string, max: number) {
  return { type: 'plain_text', text: clip(defuse(text), max) || ' ', emoji: false } as const;
}

const mark = /(\[\d{1,3}\])/;

/** Words with marks such as [1] set bold, so that they stand out beside the sources; line breaks are kept. */
export function marked(text: string): RichTextElement[] {
  return text
    .split(mark)
    .filter(Boolean)
    .map((part) => (mark.test(part) ? words(part, { bold: true }) : words(part)));
}

/** Text as paragraphs and lists, the way it was written: lines that begin with a bullet or a dash become a list. */
export function paragraphs(text: string): RichTextBlockElement[] {
  const elements: RichTextBlockElement[] = [];
  let items: RichTextSection[] = [];
  const close = () => {
    if (items.length > 0) elements.push(bullets(items));
    items = [];
  };
  for (const row of text.split('\n')) {
    const item = /^\s*[-•*]\s+(.*)$/.exec(row)?.[1];
    if (item !== undefined) {
      items.push(line(...marked(item)));
      continue;
    }
    close();
    if (row.trim()) elements.push(line(...marked(`${row}\n`)));
  }
  close();
  return elements.length > 0 ? elements : [line(words(' '))];
}
