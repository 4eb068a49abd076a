import type { DraftPaper } from '../../body/draft.ts';
import { offersOpen } from '../wordings/access-words.ts';
import { endsPrivate, isBanner } from '../wordings/exempt.ts';
import { isWhollyExempt } from './wholly-exempt.ts';

/** What a name's words call a paper that is not public. */
const called =
  /\bnot for publi\w+|\bpink (?:papers?|pages?|reports?|items?)\b|\bofficial sensitive\b|(?<!\b(?:with|and|plus|incl\w*|excl\w*|without|no|minus|has|of|on|about) (?:an? )?)\b(?:exempt|confidential|restricted|closed|private) (?:reports?|items?|papers?|minutes|minute(?= \d)|business|session|agenda|pack|part|supplement|addendum|version|information|briefing)\b|\bpart (?:2|ii|b|two) (?:exempt|private|closed|confidential|items?|minutes|reports?)\b|^(?:exempt|confidential|restricted)(?= \d)/i;
const ofAppendix =
  /(?<!\b(?:with|and|plus|incl\w*|excl\w*|without|no|minus|has|of|on|about) (?:an? )?)\b(?:exempt|confidential|restricted|closed|private) (?:(?:appendi\w+|annex\w*) [a-z0-9]{1,2}\b|(?<=\w .*)(?:appendi\w+|annex\w*)\b)/i;
/** "Exempt minute", without a number, may be about one. */
const partAlone =
  /^(?:exempt|confidential|restricted|private|closed) (?:(?:in|from) )?(?:minute|paragraph|appendix|annex|item|agenda|section|part)$/i;
const wholeFolder =
  /^(?:exempt|confidential|restricted|private|closed|pink|part (?:2|ii|b)|members only) (?:reports|items|papers|minutes|business|appendices|documents|agenda|pack)$/i;
const atEnd =
  /\b(?<!\b(?:not|non|tax|vat) )(?:exempt|confidential|restricted)(?: (?:final|draft|copy|v\d+|rev\w*|\d{1,8}|members|version))*$/i;
/** "Audit_4Dec25_item_6_Part_II": a part in letters or Roman figures behind an item or a day; "item 6 part 2" alone may be so. */
const partOfItem =
  /\bitem (?:no )?\d{1,3}[a-z]?(?: part (?:2|two)| (?:.* )?part (?:ii|b))$|\d{1,4}(?:st|nd|rd|th)? ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* ?(?:\d{2}){0,2} (?:.* )?part ii$/i;
const inCapitals = /(?<![A-Za-z])(?:EXEMPT|CONFIDENTIAL|RESTRICTED|PRIVATE|NOT FOR PUBLICATION)(?![A-Za-z])/;

/** A paper about private things, or the published form of a private paper, is none itself. */
const aboutIt =
  /\b(?:protocol|polic\w+|procedure|rules?|guid\w+|framework|register|review of|scheme|with (?:an? )?(?:exempt|private|confidential|restricted|closed)|not (?:exempt|confidential|restricted)|non-? ?(?:exempt|confidential)|unrestricted|redacted|public (?:version|report|summary|minutes?|record|copy|part|pack|agenda)|now public|summary of)\b|\b(?:open|public) and (?:exempt|private|confidential)\b|\b(?:nothing|none) (?:is |was )?(?:exempt|private|confidential|restricted)\b|[([]public[)\]]|\bpart (?:1|i|a|one)\b/i;

/** Whether the name of a file, or of a folder it is in, says that what it holds is not public: "Item_6_EXEMPT.pdf". */
export function namesPrivate(file: string): boolean {
  const [name = '', ...folders] = file.split('/').reverse();
  if (folders.map(spaced).some((folder) => isBanner(folder) || wholeFolder.test(folder))) return true;
  const bare = name.replace(/\.[a-z0-9]{1,5}$/i, '');
  const words = spaced(bare);
  if (aboutIt.test(words) || partAlone.test(words)) return false;
  if (called.test(words) || ofAppendix.test(words) || atEnd.test(words) || partOfItem.test(words)) return true;
  if (inCapitals.test(words) && /[a-z]/.test(bare)) return true;
  const pieces = bare.split(/[()[\]]|\s[\u2013\u2014-]+\s|_+(?:-_*)?|,\s/).map(spaced);
  return [words, ...pieces].some((piece) => piece !== '' && isBanner(piece) && !offersOpen(piece));
}

/** The words of a name, which may be parted by other signs than spaces, or by their capitals alone. */
const spaced = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_.+-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Minutes that say where the public was let back in say themselves what of them is private: "council-minutes-in-committee" are of the whole evening. */
const tellsWhere = ({ kind, nodes }: DraftPaper): boolean =>
  kind === 'minutes' && nodes.some(({ text }) => endsPrivate(text));

/** The papers of a file, kept back where its name says that they are not public. */
export function closedByName(drafts: readonly DraftPaper[], file: string): readonly DraftPaper[] {
  if (!namesPrivate(file)) return drafts;
  const isWeak = !namesPrivate(file.replace(/\bin[\s_-]committee\b/i, ''));
  return drafts.map((draft) => {
    const [first] = draft.nodes;
    if (!first || isWhollyExempt(draft) || (isWeak && tellsWhere(draft))) return draft;
    return {
      ...draft,
      exempt: true,
      findings: [
        ...draft.findings,
        {
          rule: 'exempt-paper',
          message:
            'The name of this file says that it is not for publication: it is kept out of answers. If it is public, set visibility: public for this file in knowledge/papers.yml.',
          lines: [first.from, first.to],
        },
      ],
    };
  });
}
