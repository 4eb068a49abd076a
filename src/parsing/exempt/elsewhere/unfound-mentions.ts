import type { Finding } from '../../../papers/finding.ts';
import type { Paper, PaperNode, ParsedFile } from '../../../papers/paper.ts';
import { isEndMark, namesAccess } from '../wordings/exempt.ts';
import { closedAppendices } from '../wordings/exempt-parts.ts';
import { hasMarkWords, marksEntry, mayMarkLoosely } from '../wordings/loose-mark.ts';
import { isOfAccessRules, supposesOrDenies } from '../wordings/mark-talk.ts';
import { isPublicNotice } from '../wordings/public-notices.ts';
import { everything } from './meeting-accounts.ts';
import { isOfMeeting, onlyMeetingIn } from './of-meeting.ts';

/** What a paper speaks of as not public. */
interface Unfound {
  readonly node: PaperNode;
  readonly of: 'an exempt appendix' | 'exempt matter';
}

/**
 * Asks about what a file calls exempt where nothing was kept back that this could be: neither in the file nor in another
 * of the same meeting. It is asked once for each file, at the first such words; an officer who set the file public, or
 * named items of it, has answered.
 */
export function askForUnfound(files: readonly ParsedFile[]): ParsedFile[] {
  const kept = files.flatMap(({ papers }) => papers.filter(({ visibility }) => visibility === 'exempt'));
  const onlyIn = onlyMeetingIn(files.flatMap(({ papers }) => papers.filter(({ meeting }) => meeting.date !== null)));
  return files.map((file) => {
    if (file.papers.some(({ visibility }) => visibility === 'exempt')) return file;
    const found = file.papers
      .filter((paper) => !kept.some((other) => isOfMeeting(other, paper, onlyIn) || isOfMeeting(paper, other, onlyIn)))
      .filter(
        (paper) => !tellsOfMeeting(paper) || files.some((other) => other !== file && mayHold(other, paper, onlyIn)),
      )
      .flatMap(mentionOf)[0];
    return found === undefined ? file : { ...file, findings: [...file.findings, asked(found)] };
  });
}

/** An agenda or a set of minutes by itself tells of papers that stand elsewhere. */
const tellsOfMeeting = ({ kind }: Paper): boolean => kind === 'agenda' || kind === 'minutes';

const mayHold = ({ papers }: ParsedFile, told: Paper, onlyIn: (file: string) => string | null): boolean =>
  papers.some((paper) => !tellsOfMeeting(paper) && isOfMeeting(paper, told, onlyIn));

function mentionOf(paper: Paper): readonly Unfound[] {
  if ((paper.released ?? []).includes(everything) || isOfAccessRules(paper.title) || isPublicNotice(paper)) return [];
  const ofAppendix = paper.nodes.find(({ text }) => {
    if (!mayMarkLoosely(text)) return false;
    const { names, unnamed } = closedAppendices(text);
    return names.length > 0 || (unnamed && ofPapers.test(text) && !supposesOrDenies(text));
  });
  if (ofAppendix) return [{ node: ofAppendix, of: 'an exempt appendix' }];
  const mark = paper.nodes.find(isMark);
  return mark ? [{ node: mark, of: 'exempt matter' }] : [];
}

/** "An annexe is exempt where a relative lives in it" is said of houses. */
const ofPapers =
  /\b(?:exempt|confidential|private|restricted|closed|not for publication)\b[^.;]{0,20}\b(?:append|annex)|\bappend/i;

/** A short line that marks something, by a rule or read generously, and was found to mark nothing. */
const isMark = ({ text }: PaperNode): boolean =>
  text.length <= longestLine * 4 &&
  text
    .split('\n')
    .some(
      (line) =>
        line.length <= longestLine &&
        hasMarkWords(line) &&
        marksEntry(line) &&
        !isEndMark(line) &&
        !namesAccess(line) &&
        !isAlone.test(line),
    );
/** "Confidential matters (1960 Act)", "Review of exempt items": the name of an item that may have had none. */
const isAlone = /\b(?:matters|items|business)(?: \([^()]*\))?\W*$/i;
const longestLine = 160;

const asked = ({ node: { place }, of }: Unfound): Finding => ({
  rule: 'exempt-not-found',
  message: `Line ${place.lines[0]} speaks of ${of}; nothing was kept back for it. If it is in these papers, name it in knowledge/papers.yml (exemptItems, or visibility: exempt for a file of its own).`,
  place,
});
