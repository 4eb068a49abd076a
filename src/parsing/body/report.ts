import type { Item } from '../../papers/paper.ts';
import { barsWhatFollows, isEndMark, marksExempt } from '../exempt/wordings/exempt.ts';
import { standsApart } from '../exempt/wordings/loose-mark.ts';
import { readSignature } from '../heads/signature.ts';
import { isCaption } from '../tables/caption.ts';
import { rowsFrom, writeTable } from '../tables/table.ts';
import { isCapitals } from '../text/title-case.ts';
import type { Block } from './block.ts';
import { officersOf, opensContacts, readContact } from './contact.ts';
import type { DraftNode, DraftPerson } from './draft.ts';
import { bindFootnotes, readFootnote } from './footnote.ts';
import { isHeading, isStandingHeading } from './heading.ts';
import { isNextParagraph, nextNumber, restarts } from './paragraph-numbers.ts';
import { continuesSentence, createItemWriter, type ItemWriter } from './writer.ts';

interface TextRead {
  readonly nodes: DraftNode[];
  readonly people: DraftPerson[];
}

type Section = 'text' | 'contacts' | 'background' | 'appendices';

/** Reads the text of a report or statement: numbered paragraphs, their points, sections, tables, notes, contacts. */
export function readText(item: Item, blocks: readonly Block[], scope: string | null = null): TextRead {
  const writer = createItemWriter(item, scope);
  const people: DraftPerson[] = [];
  let section: Section = 'text';
  let expected = 1;
  let tables = 0;
  const dotted = blocks.filter(({ mark }) => mark?.style === 'dotted').length >= 2;
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block) continue;
    const next = blocks[index + 1];
    if (block.shape === 'row') {
      const rows = rowsFrom(blocks, index);
      tables += 1;
      writeTable(writer, rows, tables);
      index += rows.length - 1;
      writer.leaveCaption();
      continue;
    }
    if (!block.mark && isCaption(block, next)) {
      writer.heading(block, 'caption');
      if (next?.shape !== 'row') writer.leaveCaption();
      continue;
    }
    const note = block.mark ? null : readFootnote(block.text);
    if (note) {
      writer.add('footnote', block, { label: note.label, name: `footnote-${note.label}`, text: note.rest });
      continue;
    }
    if (isNumberedHeading(block, next) || numbersSection(block, next, dotted)) {
      expected = nextNumber(block, expected);
      writer.heading(block, block.level || 'section');
      section = sectionOf(block.text);
      continue;
    }
    if (isNextParagraph(blocks, index, writer.last(), expected) || restarts(block, writer.last())) {
      expected = nextNumber(block, expected);
      section = 'text';
      writer.add('paragraph', block);
      continue;
    }
    if (block.mark) {
      writer.point(block);
      continue;
    }
    if (opensSection(block, next, section)) {
      if (joinsHeading(writer.last(), block)) {
        writer.grow(block);
        continue;
      }
      writer.heading(block, block.level || (isPart(block.text) ? 'part' : 'section'));
      section = sectionOf(block.text);
      continue;
    }
    if (barsWhatFollows(block.text) || isEndMark(block.text) || standsApart(block.text)) {
      writer.add('paragraph', block);
      continue;
    }
    const signed = section === 'contacts' ? null : readSignature(block, next, index >= blocks.length - 2);
    if (signed) {
      people.push(signed.person);
      writer.leaveSection();
      writer.add('paragraph', signed.block, { name: 'signature', headings: [] });
      if (next && signed.block.to === next.to) index += 1;
      continue;
    }
    if (section === 'contacts' || namesContact.test(block.text)) {
      readContact(writer, block);
      continue;
    }
    if (section === 'background') {
      readBackground(writer, block);
      continue;
    }
    if (section !== 'appendices' && goesOn(writer, block)) {
      writer.grow(block);
      continue;
    }
    writer.add('paragraph', block, { parent: ownerOfPoints(writer) });
  }
  bindFootnotes(writer.nodes);
  return { nodes: writer.nodes, people: [...people, ...officersOf(writer.nodes)] };
}

/** "Contact officer: Helen Marsh, Head of …" names whom to ask, wherever it stands. */
const namesContact =
  /^(?:contact(?: officers?| details)?|report authors?|lead officers?|for further information,? (?:please )?contact)\s*:\s+(?=.{0,200}(?:@|\b0\d))/i;

/** "1. Purpose" above "1.1 …", or a numeral before words set as a heading, numbers a section. */
function isNumberedHeading(block: Block, next: Block | undefined): boolean {
  const { mark } = block;
  if ((mark?.style !== 'number' && mark?.style !== 'dotted') || block.text.length > 140) return false;
  if (block.level > 0 || (block.emphasised && !/[.;]$/.test(block.text))) return true;
  const section = mark.label.replace(/\.0+$/, '');
  const opens = next?.mark?.style === 'dotted' && next.mark.label.startsWith(`${section}.`);
  return opens && !/[.;:]$/.test(block.text);
}

/** Where paragraphs are numbered 1.1, 1.2 \u2026, and above a standing heading anywhere, a short numbered line is a section's title. */
function numbersSection(block: Block, next: Block | undefined, dotted: boolean): boolean {
  if (block.mark?.style !== 'number' || !next || next.mark?.style === 'number') return false;
  if (block.text.length > 80 || /[.;:,]$/.test(block.text) || !/^[A-Z]/.test(block.text)) return false;
  return next.blanks > 0 && (dotted || isStandingHeading(block.text) || isCapitals(block.text));
}

/** Text that follows points goes with the paragraph that the points belong to. */
function ownerOfPoints(writer: ItemWriter): DraftNode | null {
  const last = writer.last();
  return last?.kind === 'list-item' ? last.parent : null;
}

function opensSection(block: Block, next: Block | undefined, section: Section): boolean {
  if (block.level > 0) return true;
  if (section === 'text') return isHeading(block, next) && !isByline(block.text) && !isMarking(block.text);
  const listed = namedPart.test(block.text) || (barePart.test(block.text) && barePart.test(next?.text ?? ''));
  if (section === 'appendices' && listed) return false;
  return isStandingHeading(block.text) && isHeading(block, next ?? block);
}

const namedPart = /^(?:appendix|annex|schedule)\s*(?:[A-Z0-9]{1,3}\b)?\s*[:\u2013-]\s*\S/i;
const barePart = /^(?:part|appendix|annex) [A-Z0-9]{1,3}$/i;
const isPart = (text: string): boolean => namedPart.test(text) || barePart.test(text);

function sectionOf(heading: string): Section {
  if (opensContacts(heading)) return 'contacts';
  if (/\bbackground (?:papers?|documents?)\b/i.test(heading)) return 'background';
  return /^(?:list of )?appendices$/i.test(heading) ? 'appendices' : 'text';
}

const joinsHeading = (last: DraftNode | null, block: Block): boolean =>
  last?.kind === 'heading' && /[,\u2013-]$/.test(last.text) && block.from === last.to + 1;

/** "Report author: Owen Hale, Assistant Director" signs the paper. */
const namesWriter =
  /^(?:(?:report|paper) )?(?:authors?|contact(?: officers?| persons?| name)?|(?:lead|report|reporting|responsible) officers?|officers? to contact|(?:report )?(?:prepared|written|compiled|produced|completed) by)\s*(?::|\s[\u2013-])\s*[A-Z]/i;

/** Text without a label goes on with the numbered paragraph above it, unless points or a heading stand between. */
function goesOn(writer: ItemWriter, block: Block): boolean {
  const last = writer.last();
  if (namesWriter.test(block.text) && block.text.length <= 200) return false;
  if (continuesSentence(last, block)) return true;
  return last?.kind === 'paragraph' && last.label !== null && !block.emphasised;
}

function readBackground(writer: ItemWriter, block: Block): void {
  const last = writer.last();
  const isLink = /^https?:\/\/\S+$/.test(block.text);
  if (/^(?:none|nil|n\/a)\b.{0,20}$/i.test(block.text)) writer.add('paragraph', block);
  else if (isLink && last?.kind === 'background-paper' && !/https?:\/\//.test(last.text)) writer.grow(block);
  else writer.add('background-paper', block);
}

/** "NOT FOR PUBLICATION …" says how to treat what follows; it is no heading of it. */
const isMarking = (text: string): boolean => marksExempt(text) && !/^(?:appendix|annex)\b/i.test(text);

const isByline = (text: string): boolean => /^(?:completed|prepared|written|compiled|produced) by\b/i.test(text);
