import type { Finding } from '../../../papers/finding.ts';
import type { Paper, PaperNode, ParsedFile } from '../../../papers/paper.ts';
import { isFormality } from '../../body/item-title.ts';
import { slug } from '../../text/slug.ts';
import { alike, nearlySame, titleMatch } from '../../text/title-match.ts';
import { readExclusion } from '../wordings/exclusion.ts';
import { closedSentences, speaksOfClosed } from '../wordings/loose-mark.ts';
import { isPublicNotice } from '../wordings/public-notices.ts';
import { reportsCertified } from './appendix-tellers.ts';
import { filesNamedPrivate } from './files-named.ts';
import { listedBy, privateLists } from './listed-private.ts';
import { type Account, accountsOf, isReleased } from './meeting-accounts.ts';
import { isTitled, type Mention, mentionIn } from './mentions.ts';
import { isNumbered, isOfMeeting, isSurelyOf, onlyMeetingIn } from './of-meeting.ts';

/** A title of fewer letters is found in sentences that mean something else. */
const leastTitle = 14;

interface Teller extends Mention {
  readonly paper: Paper;
  /** What its file has in public, by title: that is not what it speaks of. */
  readonly open: readonly string[];
}

/**
 * The net over several files: a paper is kept back where words in another file say that it, called by its title or its
 * file's name, is not public, or where the agenda of its meeting has private items that no paper answers to and lists
 * nothing public that this one could be. A finding says so.
 */
export function catchToldElsewhere(files: readonly ParsedFile[]): ParsedFile[] {
  if (files.length < 2) return [...files];
  const tellers = files.flatMap(tellersIn);
  const accounts = files.flatMap(accountsOf).filter(({ lists }) => lists);
  const named = filesNamedPrivate(files);
  const lists = files.flatMap((file) => privateLists(file, new Set(accounts.map(({ paper }) => paper))));
  if (tellers.length + accounts.length + named.size + lists.length === 0) return [...files];
  const papers = files.flatMap((file) => file.papers);
  const onlyIn = onlyMeetingIn([...accounts, ...tellers, ...lists].map(({ paper }) => paper));
  const unanswered = accounts.filter((account) => hasUnanswered(account, papers));
  return files.map((file) => {
    const findings: Finding[] = [];
    const kept = file.papers.map((paper) => {
      const [first] = paper.nodes;
      if (!first || !mayBeKept(paper)) return paper;
      const by =
        named.get(file.file) ??
        tellers.find((teller) => teller.paper.file !== file.file && tells(teller, paper, { onlyIn, papers }))?.node
          .place ??
        listedBy(paper, lists, onlyIn)?.place ??
        unanswered.find(
          (account) =>
            account.paper.file !== file.file &&
            isOfMeeting(paper, account.paper, onlyIn) &&
            answersNothingOpen(paper, account),
        )?.place;
      if (!by) return paper;
      findings.push({
        rule: 'kept-to-be-safe',
        message: `Words in ${by.file} seem to say that this paper is not for publication: it is kept out of answers. If it is public, set visibility: public for this file in knowledge/papers.yml.`,
        place: first.place,
        elsewhere: by,
      });
      return { ...paper, visibility: 'exempt' as const };
    });
    return findings.length === 0 ? file : { ...file, papers: kept, findings: [...file.findings, ...findings] };
  });
}

/** One report of a file, or a page, that no officer's word shows. */
const mayBeKept = ({ kind, visibility, nodes, released }: Paper): boolean =>
  visibility === 'public' &&
  kind !== 'agenda' &&
  kind !== 'minutes' &&
  nodes.every(({ item }) => item.title === nodes[0]?.item.title) &&
  !(nodes[0] && isReleased(nodes[0].item, released ?? []));

function tellersIn({ papers }: ParsedFile): Teller[] {
  const items = papers.flatMap(({ visibility, nodes }) =>
    visibility === 'public' ? nodes.map(({ item }) => item.title) : [],
  );
  const open = [...new Set(items)];
  const byCertificate = reportsCertified(papers);
  return papers
    .filter((paper) => !isPublicNotice(paper))
    .flatMap((paper) => {
      const [first] = paper.nodes;
      const certified = isShell(paper) ? titlesOf(paper) : byCertificate;
      return [
        ...(first && certified.length > 0
          ? [{ paper, open, node: first, said: [], numbers: [], about: certified }]
          : []),
        ...paper.nodes.flatMap((node): Teller[] => {
          if (node.kind === 'cover') {
            const said = namesOthers(paper, node);
            return said.length === 0 ? [] : [{ paper, open, node, said, numbers: [], about: [] }];
          }
          const mention = mentionIn(paper, node);
          return mention === null ? [] : [{ paper, open, ...mention }];
        }),
      ];
    });
}

/** The title of a private paper, "Depot (closed report)", says of no other that it is private, though its public version has the same. */
const namesOthers = ({ title, visibility }: Paper, { text }: PaperNode): readonly string[] =>
  closedSentences(text).filter((sentence) => visibility === 'public' || !bare(sentence).includes(bare(title)));

const bare = (words: string): string =>
  words
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase()
    .trim();

interface Library {
  readonly onlyIn: (file: string) => string | null;
  readonly papers: readonly Paper[];
}

function tells({ paper: told, said, numbers, about, open }: Teller, paper: Paper, library: Library): boolean {
  if (!isOfMeeting(paper, told, library.onlyIn)) return false;
  const isNamed =
    isTitled(paper, about) || (isSurelyOf(paper, told) && numbers.some((number) => isNumbered(paper, number)));
  if (isNamed && !library.papers.some((other) => isPrivateTwin(other, paper))) return true;
  const name = paper.file.slice(paper.file.lastIndexOf('/') + 1);
  const names = [paper.title, paper.nodes[0]?.item.title ?? '', name.replace(/\.[a-z0-9]{1,5}$/i, '')];
  return names
    .filter((one) => one.length >= leastTitle && slug(one).split('-').length >= 3)
    .some(
      (one) =>
        said.some((sentence) => saysBeside(sentence, one)) &&
        !open.some((title) => titleMatch(title, one) >= nearlySame),
    );
}

/** A sheet that stands for a private report and holds nothing of it: "The report for this item is not for publication." */
const isShell = ({ kind, visibility, nodes }: Paper): boolean => {
  if (visibility !== 'exempt' || kind === 'agenda' || kind === 'minutes') return false;
  const words = nodes.filter((node) => node.kind !== 'cover' && node.kind !== 'heading');
  return words.length > 0 && words.every(({ text }) => closedSentences(text).length > 0);
};

/** Whether what was said of an item has a private paper of its own to be said of. */
const isPrivateTwin = (other: Paper, { file, title, nodes: [first] }: Paper): boolean =>
  other.file !== file &&
  other.visibility === 'exempt' &&
  other.kind !== 'agenda' &&
  other.kind !== 'minutes' &&
  !isShell(other) &&
  (isNumbered(other, first?.item.label ?? null) || titlesOf(other).some((one) => titleMatch(one, title) >= alike));

/** Whether a sentence has a title and says beside it, not within it, that it is not public. */
function saysBeside(sentence: string, title: string): boolean {
  const words = title.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const at = new RegExp(words.join('[^\\p{L}\\p{N}]+'), 'iu').exec(sentence);
  return at !== null && speaksOfClosed(`${sentence.slice(0, at.index)} ${sentence.slice(at.index + at[0].length)}`);
}

/** Whether an agenda has a private item that no paper of the library answers to, by number or title. */
function hasUnanswered({ paper: agenda, closed }: Account, papers: readonly Paper[]): boolean {
  const others = papers.filter(({ file, kind }) => file !== agenda.file && kind !== 'agenda' && kind !== 'minutes');
  return closed
    .filter(({ title }) => !isFormality(title) && readExclusion(title, true) === null)
    .some(
      (item) =>
        !others.some(
          (paper) =>
            paper.visibility === 'exempt' &&
            (isNumbered(paper, item.label) || titlesOf(paper).some((title) => titleMatch(title, item.title) >= alike)),
        ),
    );
}

const titlesOf = ({ title, nodes }: Paper): readonly string[] => [title, nodes[0]?.item.title ?? ''];

/** Whether nothing public on the agenda goes by the number or title of a paper that is surely of that meeting. */
const answersNothingOpen = (paper: Paper, { paper: agenda, open }: Account): boolean =>
  paper.meeting.id === agenda.meeting.id &&
  paper.kind === 'report' &&
  !open.some(
    (item) =>
      isNumbered(paper, item.label) ||
      titlesOf(paper).some(
        (title) => titleMatch(title, item.title) > 0 || isWithin(title, item.title) || isWithin(item.title, title),
      ),
  );

const isWithin = (one: string, other: string): boolean => slug(one) !== '' && slug(other).includes(slug(one));
