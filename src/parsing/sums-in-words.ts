import type { Finding } from '../papers/finding.ts';
import type { PaperNode } from '../papers/paper.ts';
import { countPattern, readCount } from './text/counted.ts';

/** Sums that a paper's own words do not bear out: parts of a whole, a share in per cent, a change between two figures. */
export function wrongSums(nodes: readonly PaperNode[]): Finding[] {
  return nodes.flatMap((node, index) => {
    if (node.row || node.text.length > 4000) return [];
    const listed = listsCounts.test(node.text) ? [...wrongParts(node.text), ...wrongStates(node.text)] : [];
    const said = [...listed, ...wrongShares(node.text), ...wrongChanges(node.text)];
    return [...said, ...wrongPoints(nodes, index)].map(
      (message): Finding => ({
        rule: 'sum-differs',
        message,
        place: node.place,
      }),
    );
  });
}

const whole = new RegExp(
  `(?<![\\w.,\u00a3-])(${countPattern})(?![\\d%]| per cent| percent)( [a-z][^.;:()]{2,70}?)?(?:,? (?:of which|of whom|of these|made up of|consisting of)|:)\\s+((?:[^.;]|\\.\\d){8,240})`,
  'gi',
);
/** Of several parts one at least stands behind another. */
const listsCounts = new RegExp(`(?:,|\\sand)\\s+(?:(?:and|with|the)\\s+)*(?:${countPattern})`, 'i');
const opensParts = new RegExp(`of which|of whom|of these|made up of|consisting of|: (?:${countPattern})\\s`, 'i');
const part = new RegExp(`^(?:and |with |the )?(${countPattern})(?!\\s?%| per cent| percent|[\\d/]|\\.\\d)\\b`, 'i');
/** Parts that come near a whole are meant to be all of it; so many of them at least. */
const nearly = 0.8;
const fewestParts = 3;

/** "eleven recommendations, of which three were high, six were medium and one was low" */
function wrongParts(text: string): string[] {
  if (!opensParts.test(text)) return [];
  return [...text.matchAll(whole)].flatMap(([, total = '', , list = '']) => {
    const parts = list.split(/,\s+(?:and\s+)?|\s+and\s+/).map((one) => part.exec(one)?.[1]);
    const told = parts.flatMap((one) => one ?? []);
    if (told.length < fewestParts || told.length !== parts.length) return [];
    return differ(total, told);
  });
}

const ofWhole = new RegExp(
  `\\b(?:of|from|out of|among) (?:the |these |those |its |our |a total of |all )*(${countPattern})((?: [a-z][^.,;:()]{2,90}))?,\\s+((?:[^.;]|\\.\\d){8,240})`,
  'i',
);
/** What cannot be said of one thing twice: that it rose and fell, that it is green and red, finished and not begun. */
const states =
  /\b(?:improv\w+|better|worse\w*|declin\w+|deteriorat\w+|(?:no|little)(?: (?:significant|real|clear))? change|not changed|unchanged|stayed|static|stable|the same|green|amber|red|met|missed|on (?:track|target|schedule)|behind|off (?:track|target)|(?:in)?complete\w*|in progress|not (?:yet )?(?:started|begun|due|met)|overdue|outstanding|final|(?:at|in) draft)\b/i;

/** "From 16 measures with a direction of travel, five have improved, seven have worsened and five show no change" */
function wrongStates(text: string): string[] {
  if (!text.includes(', ') || !states.test(text)) return [];
  return text.split(/(?<=[.;])\s+/).flatMap((sentence) => {
    const [, total = '', , list = ''] = ofWhole.exec(sentence) ?? [];
    const parts = list.split(/,\s+(?:and\s+)?|\s+and\s+/).filter((one) => one !== '');
    const told = parts.flatMap((one) => (states.test(one) ? (part.exec(one)?.[1] ?? []) : []));
    const kinds = new Set(parts.map((one) => states.exec(one)?.[0].toLowerCase()));
    if (told.length < fewestParts || told.length !== parts.length || kinds.size < told.length) return [];
    return differ(total, told);
  });
}

const anyCount = new RegExp(`(?<![\\w.,/\u00a3-])(${countPattern})\\b(?![%/]|\\.\\d)`, 'gi');
const lastCount = new RegExp(`\\((${countPattern})\\)[;.,]?(?: and| or)?$`, 'i');

/** Points that each end in a count, below a sentence that gives the whole. */
function wrongPoints(nodes: readonly PaperNode[], index: number): string[] {
  const node = nodes[index];
  if (!node || !/:$/.test(node.text)) return [];
  const points: string[] = [];
  for (const one of nodes.slice(index + 1, index + 16)) {
    if (one.kind !== 'list-item') break;
    const counted = lastCount.exec(one.text)?.[1];
    if (!counted) return [];
    points.push(counted);
  }
  if (points.length < fewestParts) return [];
  const counts = [...node.text.matchAll(anyCount)];
  const sum = points.reduce((all, one) => all + (readCount(one) ?? 0), 0);
  const near = counts.map(([, one = '']) => one).filter((one) => isNear(readCount(one) ?? 0, sum));
  return near.length === 1 ? differ(near[0] ?? '', points) : [];
}

const isNear = (total: number, sum: number): boolean => total > 2 && sum >= total * nearly && sum <= total / nearly;

function differ(total: string, parts: readonly string[]): string[] {
  const [stated, sum] = [readCount(total) ?? 0, parts.reduce((all, one) => all + (readCount(one) ?? 0), 0)];
  const rounded = parts.concat(total).some((one) => /\.\d|m\b|million/i.test(one));
  const slack = rounded ? stated * 0.006 * parts.length : 0;
  if (!isNear(stated, sum) || Math.abs(stated - sum) <= slack + 1e-9) return [];
  const said = sum.toLocaleString('en-GB', { maximumFractionDigits: 2 });
  return [`The paper says ${total}; its parts (${parts.join(', ')}) add up to ${said}.`];
}

const shares: readonly RegExp[] = [
  /(?<of>\d[\d,]*) (?:out )?of (?:the |a total of )?(?<all>\d[\d,]*)(?: [a-z][a-z' -]{0,40})?\s*\((?:or |about |around )?(?<share>\d+(?:\.\d+)?)\s?(?:%|per cent)\)/gi,
  /(?<share>\d+(?:\.\d+)?)\s?(?:%|per cent) \((?<of>\d[\d,]*) (?:out )?of (?:the )?(?<all>\d[\d,]*)\b[^)]{0,30}\)/gi,
];

/** "27 of 33 (80%)" */
function wrongShares(text: string): string[] {
  if (!(text.includes('%') || text.includes('per cent')) || !/\bof\b/.test(text)) return [];
  return shares.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ groups, 0: words }) => {
      const [of, all] = [groups?.['of'], groups?.['all']].map((one) => Number(one?.replaceAll(',', '')));
      const share = groups?.['share'] ?? '';
      if (!of || !all || of > all) return [];
      const exact = (of / all) * 100;
      if (Math.abs(exact - Number(share)) < (share.includes('.') ? 0.11 : 1)) return [];
      return [`The paper says \u201c${words}\u201d; ${of} of ${all} is ${exact.toFixed(1)}%.`];
    }),
  );
}

const amount = `\u00a3?\\d[\\d,]*(?:\\.\\d+)?(?:\\s?(?:m|k|million|bn|billion)\\b)?`;
const change = new RegExp(
  `\\bfrom (${amount})(?![%/]| per cent)[^.;%]{0,60}? to (${amount})(?![%/]| per cent)[^.;%]{0,50}?,? (?:an? |which is an? |\\()(?:overall )?(increase|rise|growth|fall|decrease|drop|reduction|cut) of (${amount})(\\s?%| per cent)?`,
  'gi',
);

/** "from 1,100 to 1,207, an increase of 207" */
function wrongChanges(text: string): string[] {
  if (!text.includes(' of ') || !/\bfrom \u00a3?\d/.test(text)) return [];
  return [...text.matchAll(change)].flatMap(([words, from = '', to = '', , by = '', percent]) => {
    const [before, after, told] = [from, to, by].map((one) => readCount(one.trim()));
    if (!before || !after || told === null || told === undefined || /^(?:19|20)\d\d$/.test(from)) return [];
    const exact = percent ? (Math.abs(after - before) / before) * 100 : Math.abs(after - before);
    const slack = percent ? (by.includes('.') ? 0.16 : 1) : /\.|m|million/.test(words) ? told * 0.1 : 0;
    if (Math.abs(exact - told) <= slack + 1e-9) return [];
    const said = exact.toLocaleString('en-GB', { maximumFractionDigits: 1 });
    return [`The paper says \u201c${words.trim()}\u201d; between ${from} and ${to} lie ${said}${percent ? '%' : ''}.`];
  });
}
