import { remembered } from '../../text/remember.ts';
import { closedWords } from './access-words.ts';
import { maySayClosed } from './closed-wordings.ts';
import { saysReleased } from './mark-talk.ts';

const itself =
  '(?:this|the above) (?:\\w+ )?(?:report|paper|document|item|briefing|minute|note|appendix|annexe?|presentation|bit|part|section|slide|page|discussion|talk|session)';
const subject = `(?:(?:the |all )?(?:contents?|information|whole|details)(?: contained)? (?:of|in|within) )?${itself}(?: and (?:its|the|all) (?:\\w+ )?append\\w+(?: [a-z0-9](?: and [a-z0-9])?)?)?`;
/** Few sentences speak of the paper that they stand in: the others are spared the long look. */
const namesItself = new RegExp(`\\b${itself}`, 'i');
const verb =
  '(?:is|are|was|has been|have been|contains?|includes?|comprises|must|should|shall|will|may|to|remains?|consists of)';
/** What may follow "confidential" where the paper is meant and not a helpline. */
const follows =
  '(?=\\W*$|[.,;:)]|\\s*[–-]|[\\s-]+(?:and|or|under|by|from|because|as|in|until|to|within|for|pursuant|information|materials?|matters?|business|reports?|papers?|items?|documents?|session|details|contents?|nature|at|due|owing|with|on the grounds|paragraph|schedule|the|of|meeting|part)\\b)';
const treated =
  /\b(?:treat|keep|hold|regard) (?:this|the above) (?:report|paper|document|item)(?: as)?(?: \w+)? (?:confidential|private|exempt|restricted)\b/i;
const own = new RegExp(
  `\\b${subject} ${verb} (?!(?:open|public|unrestricted)\\b)(?:(?!not\\b|no\\b|public\\b|open\\b|append|annex|if\\b|exempt\\b|about\\b|how\\b|on\\b|into\\b|concern|regarding\\b)[\\w’'-]+,? ){0,9}?(?:${closedWords})${follows}`,
  'i',
);
const formal =
  /^\W*the (?:report|item|paper|appendix) (?:is|has been) (?:considered (?:to be )?|deemed (?:to be )?|classed as |marked )?(?:exempt|confidential|not for publication)\b(?=.{0,200}\b(?:paragraphs?|schedule|categor\w+|section|rules?|act)\b)/i;
const bySite =
  /^view (?:the )?reasons? why (?:the |this )?(?:agenda )?item\b.{0,12}\bis (?:restricted|exempt|private)\b/i;
/** "Mae'r adroddiad hwn yn eithriedig", "Nid yw'r eitem hon i'w chyhoeddi", "Trafodir yr eitem hon yn breifat". */
const welsh =
  /\b(?:mae|bydd|ystyrir|trafodir|trafodwyd|caiff)(?:[’']?r| yr?)? (?:adroddiad|eitem|ddogfen|papur|atodiad)(?:[^.;]{0,20}) (?:hwn|hon)\b(?:(?!\b(?:am|ynghylch|agored|cyhoeddus|ddim)\b)[^.;]){0,60}\b(?:eithriedig|(?:g|c|ch)yfrinachol|[pb]reifat|ch?yfyngu|g?c?yfyngedig)\b|\bni (?:ddylid|chaniateir|chaiff) (?:ei )?(?:g|ch?)yhoeddi\b|\b(?:nid yw|ni fydd)(?:[’']?r| yr?)? (?:adroddiad|eitem|ddogfen|papur|atodiad) (?:hwn|hon)\b[^.;]{0,20}\b(?:g|ch?)yhoedd/i;
const conditional =
  /\b(?:if|whether|unless|where|when any|in the event|would be|were|any (?:report|item|paper)|asked|no longer)\b/i;
const denied =
  /\b(?:is|are|does|do|has|was) (?:not|no) (?:\w+ ){0,3}?(?:exempt|confidential|restricted|private|closed)\b|\bno (?:exempt|confidential)\b|\b(?:no (?:other )?part|none|nothing)(?: (?:else|further|more|other))? (?:of|in|contained in)\b|\bexempt from (?!(?:publication|general publication|disclosure|release|being|public|press|access|the (?:public|press|publication|access)|inspection)\b)/i;

const mayTell =
  /exempt|confiden|restrict|private|publi|withheld|embargo|secret|disclos|circulat|shared|copied|release|closed|\bopen\b|part (?:2|ii|b|two)|camera|in committee|12a|7a|sensitive|yfrin|eithr|yhoedd|reifat|yfyng/i;

/** Whether a sentence says of the paper, or item, that it stands in that it is not public. */
export const saysOfItself = (text: string): boolean => text.length <= 1500 && tellsOfItself(text);

const tellsOfItself = remembered(
  (text): boolean =>
    maySayClosed(text) &&
    mayTell.test(text) &&
    text
      .split(/(?<=[.;])\s+(?=[A-Z])/)
      .some(
        (sentence) =>
          bySite.test(sentence) ||
          treated.test(sentence) ||
          welsh.test(sentence) ||
          (((namesItself.test(sentence) && own.test(sentence)) || formal.test(sentence)) &&
            !conditional.test(sentence) &&
            !denied.test(sentence) &&
            !(/\b(?:was|were|been)\b/i.test(sentence) && saysReleased(text))),
      ),
);
