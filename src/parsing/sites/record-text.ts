import type { Item } from '../../papers/paper.ts';
import type { Block } from '../body/block.ts';
import { decisionKind, readDecisionHead } from '../body/decision.ts';
import type { DraftPaper } from '../body/draft.ts';
import { isHeading } from '../body/heading.ts';
import { createItemWriter, type ItemWriter } from '../body/writer.ts';
import { rowsFrom, writeTable } from '../tables/table.ts';
import { slug } from '../text/slug.ts';
import { eachLanguage, saidInEither } from '../text/two-languages.ts';

const field = /^([A-Z][A-Za-z0-9 ?/()\u2019'-]{1,70}?)\s*:\s+(\S.*)$/;
const section = /^([A-Z][A-Za-z0-9 ?/()\u2019',-]{2,80}?):$/;

/** What stands below a decision, whatever heads it. */
const reasons =
  /^(?:reasons?|alternative|options|other options|background|consultation|details? of|conflicts?|dispensations?|implications)\b/i;

const decides =
  /^(?:the )?(?:decisions?(?: made| taken| agreed)?(?: (?:of|by) .{3,80})?|(?:details? of (?:the )?)decisions?(?: made| taken)?|resolutions?|resolved)$/i;

/** "The Lead Member agreed:" above what was agreed. */
const leadsIn =
  /^that:?$|^that (?:the )?(?:[A-Za-z]+ ){0,6}[A-Za-z]+\s*:[\u2013-]?$|^(?:(?:that|the|it|having|in|on|cabinet|council|members|councillor)\b.{0,160}\b)?(?:agreed|resolved|decided|approved|determined|recommended|authorised|decision (?:is|was|made))(?: to| that)?\s*:[\u2013-]?$/i;

/** "The Cabinet Member for Children:" above the points of what they decided. */
const decider =
  /^(?:that |i,? |having .{3,160}, )?(?:the )?(?:[\w\u2019',&()-]+ ){0,14}?(?:members?|leader|mayor|directors?|officer|executive|cabinet|committee|sub-committee|portfolio holder|commissioner|councillor|board|panel|council|head|secretary|i)\b[^:.;]{0,120}:[\u2013-]?$/i;

/** Words that ask or tell of someone and decide nothing. */
const elsewise =
  /\b(?:consult(?:ed|ees?)|informed|interests?|declared|contact|present|attendance|comments?|views?|copies|papers|documents|considered by|responsible|lead (?:officer|member|director|councillor)s?:)/i;

const leadsToPoints = ({ text }: Block, next: Block | undefined): boolean =>
  leadsIn.test(text) || readDecisionHead(text)?.rest === '' || (Boolean(next?.mark) && namesDecider(text));

const namesDecider = (text: string): boolean =>
  text.length <= 300 && text.includes(':') && !reasons.test(text) && !elsewise.test(text) && decider.test(text);

const isCaption = ({ text, mark }: Block): boolean => !mark && text.length <= 120 && !/[.;:]$/.test(text);

/** Reads the fields and sections of one decision; what stands under its decision is decided. */
export function readRecord(item: Item, blocks: readonly Block[]): DraftPaper['nodes'] {
  const writer = createItemWriter(item);
  let deciding = false;
  let tables = 0;
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block) continue;
    const next = blocks[index + 1];
    if (block.shape === 'row') {
      const rows = rowsFrom(blocks, index);
      tables += 1;
      writeTable(writer, rows, tables);
      index += rows.length - 1;
      continue;
    }
    if (deciding && !block.mark && leadsToPoints(block, next)) {
      writer.add('paragraph', block);
      continue;
    }
    if (next?.shape === 'row' && isCaption(block)) {
      writer.heading({ ...block, level: 0 }, 'section');
      continue;
    }
    const within = block.mark ? null : sectionField.exec(block.text);
    if (within) {
      const [, name = '', words = ''] = within;
      const at = { ...block, level: 0 };
      deciding = decides.test(name);
      writer.heading({ ...at, text: `${name}:`, to: block.from }, 'part');
      if (deciding) writeDecision(writer, { ...at, text: words });
      else writer.add('paragraph', { ...at, text: words });
      continue;
    }
    const [, opens] = section.exec(block.text) ?? [];
    const [told] = fieldOf(block.text) ?? [];
    const heads = (!deciding || reasons.test(block.text)) && !told && isHeading(block, next);
    if (opens || block.level > 0 || heads) {
      deciding = saidInEither(decides, opens ?? '') || /^(?:the )?decision$/i.test(block.text);
      writer.heading({ ...block, level: 0 }, 'part');
    } else if (told && !/^(?:resolved|agreed|recommended|decisions?)$/.test(told[0])) {
      deciding = false;
      writer.leaveSection();
      writer.add('paragraph', block, { name: slug(told[0]), headings: [] });
    } else if (deciding) writeDecision(writer, block);
    else if (block.mark) writer.point(block);
    else writer.add('paragraph', block);
  }
  return writer.nodes;
}

function writeDecision(writer: ItemWriter, block: Block): void {
  const decision = decisionKind('decided', block.text);
  writer.add('resolution', block, { name: block.mark ? null : 'resolved', decision });
}

/** A section set as a field, as forms have it: "Decision: To close Fen Lane.", "Reasons for decision: …". */
const sectionField =
  /^((?:the )?decisions?(?: made| taken)?|(?:the )?reasons? for (?:the )?(?:decision|recommendation)s?|(?:details of )?(?:any )?(?:alternative|other) options(?: considered)?(?: and rejected)?|purpose(?: of (?:the )?(?:report|decision))?|background(?: information)?)\s*:\s+(\S.{14,})$/i;

/** A field of a record with its name in small letters; a name in two languages is told in both, and in each. */
export function fieldOf(text: string): readonly (readonly [string, string])[] | null {
  const [, name, value] = text.length > 400 ? [] : (field.exec(text) ?? []);
  return name && value && name.split(' ').length <= 8
    ? eachLanguage(name.toLowerCase()).map((part) => [part, value])
    : null;
}
