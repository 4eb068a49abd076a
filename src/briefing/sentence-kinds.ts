import type { Statement } from './statements.ts';

/** What a sentence does, told by the words committee papers use for it. Rules speak of kinds of text, never of a topic. */

const ASKS =
  /\b(?:in (?:response|reply) to (?:a |an |some |several )?(?:member'?s?'? )?(?:quer(?:y|ies)|questions?|concerns?|requests?|comments?)|(?:a |some |several )?(?:members?|councillors?|the (?:committee|panel|commission)|it(?! was felt)) (?:was |were |had |then |also )?(?:queried|questioned|asked|enquired|requested|raised (?:the|a|an) (?:point|question|concern|issue|query)|raised|sought|suggested|commented|expressed|challenged|felt|wondered)|(?:question|query|queries|concerns?|comment|point|request)s? (?:was|were|had been|has been) (?:also )?(?:raised|asked|made|expressed|voiced)|(?:members?|councillors?|the (?:committee|panel|commission|board)) (?:was|were) (?:also |particularly )?concerned (?:that|about))\b/i;
/** A member by name. Capitals tell a name, so this one minds them. */
const NAMED_MEMBER_ASKS =
  /\b(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr)\.? (?:[A-Z]\.? ?)*[A-Z][\w'’-]+(?: CC)? (?:asked|queried|questioned|commented|suggested|was concerned|raised|expressed)\b/;
const ANSWERED_AT_ONCE =
  /\bin (?:response|reply) to\b.*?,? (?:it was|the (?:director|head|lead|officer|chair\w*|assistant|service|department|authority|council|portfolio)|officers?|members were|assurance)\b|\b(?:questioned|queried|asked) .{5,160}?,? and (?:it was|the \w+|officers?|members were)\b .{0,20}(?:reported|noted|stated|explained|confirmed|said|advised|assured)|[,.] the director (?:explained|stated|responded|confirmed)\b/i;
/** A reply opens the sentence, and what it tells follows: "In reply to a question about flats, the Waste Manager explained …". */
const REPLIES =
  /^in (?:response|reply|answer) to\b.{3,240}?,? (?:the|an?|officers?|members|it|\p{Lu})\b.{0,80}? (?:responded|stated|explained|confirmed|advised|reported|said|commented|assured|clarified|apologised|undertook|replied|answered|agreed|acknowledged|noted|informed|outlined)\b/iu;
const OFFICER =
  "(?:the |an? )?(?:(?:assistant |deputy |strategic |corporate |service |chief |principal )*(?:director|manager|officers?|executive)s?|head of [\\w' ]{3,40}|heads? of service|lead member(?: for [\\w' ]{3,40})?|cabinet member(?: for [\\w' ]{3,40})?|portfolio holder(?: for [\\w' ]{3,40})?|representatives?)(?: (?:of|for) (?:[A-Z][\\w']*|and|the|of)(?: (?:[A-Z][\\w']*|and|the|of))*)?";
const SAYS =
  '(?:responded|stated|explained|confirmed|advised|reported|said|commented|assured|clarified|apologised|attributed|undertook|replied|answered|agreed|acknowledged|reiterated|highlighted|added|went on|emphasised|informed|noted|outlined|considered)';
const ANSWERS = new RegExp(
  `\\b${OFFICER}(?: (?:then|also|further))? ${SAYS}\\b|\\bin response\\b|\\b(?:it was|it had been) (?:also |further |therefore )?(?:noted|stated|explained|confirmed|reported|clarified|acknowledged|advised|agreed)\\b|\\bassurance was given\\b|\\bmembers were (?:assured|advised|informed|told|reminded)\\b`,
  'i',
);
const LEADER = /\b(?:lead member|cabinet member|cabinet lead|portfolio holder|leader of the council)\b/i;

const DEED =
  '(?:circulated|provided|reported|presented|published|shared|undertaken|monitored|reviewed|launched|delivered(?! (?:through|by|via|in))|confirmed|brought|sent|updated|notified|developed|completed|held|run|carried out|submitted|considered|made available|set out|invited|asked|informed|taken into|re-?designed|co-produced|produced|prepared|established|introduced|recruited|appointed|rolled out|extended|addressed|copied)';
const ACT =
  '(?:provide|report|present|publish|share|monitor|review|launch|deliver|bring|send|update|notify|develop|complete|hold|submit|consider|circulate|continue|work|seek|appoint|recruit|write|open|introduce|keep|roll|extend|take (?:place|forward|their|its|the)|source|run|await|contribute|apply|feed|engage|ensure|undertake|have ten|be (?:open|available|working|developed))';
const PROMISES = new RegExp(
  [
    `\\b(?:will|would|shall)(?: also| then| now| therefore| subsequently| again| need to)? be(?: also| next)? ${DEED}\\b`,
    `\\b(?:will|shall)(?: also| then| now| therefore| continue to)? ${ACT}\\b`,
    `\\b(?:director|department|service|council|authority|officers?|team|head of [\\w ]+|cabinet|we|they|he|she|programme)(?: \\w+)? would(?: also| then| now)? ${ACT}\\b`,
    `\\b(?:will|shall)(?: also| then| now| therefore| again| next)? be (?!required|expected|needed|affected|impacted|used|considered as|known|based)(?:\\w+ed|built|held|sent|met|paid|spent|put|made|given|taken|drawn|run)\\b`,
    '\\b(?:is|are|was|were) meant to\\b|\\bto (?:open|start|begin|launch) (?:in|by|from)\\b',
    '\\bwe will\\b|\\bto be (?:presented|reported|submitted|launched|opened|published|brought|circulated)\\b',
    '\\b(?:undertook|undertakes|undertaking) (?:to|that)\\b|\\bagreed to (?:provide|bring|circulate|share|report|consider|write|review|look|arrange|investigate)\\b',
    '\\b(?:is|are|was|were|it is|it was) (?:intended|planned|scheduled|anticipated|proposed|aimed|due|expected) (?:to|for|that|by|in)\\b.*\\b(?:launch|open|complet|publish|present|report|start|begin|deliver|hold|held|take place|confirm|re-?inspection|circulat|be seen|realise)\\w*',
    '\\bplanning is (?:now )?under ?way\\b|\\btimescales?\\b.*\\bconfirmed\\b|\\bnext phase\\b',
    '\\b(?:is|are|was|were) (?:currently |also |now |still )?being (?:identified|developed|drafted|prepared|designed|built|made to|updated|appointed|recruited|finalised|redesigned|re-designing)\\b|\\bcurrently (?:re-designing|developing|drafting|preparing|planning|meeting to plan|considering)\\b|\\bfurther work (?:is|was) under ?way\\b',
    '\\bthat (?:a|an|the) (?:\\w+ ){0,4}(?:report|update|plan|briefing|paper)\\b.*\\b(?:be|to be) (?:provided|presented|submitted|brought|received)\\b',
    '\\b(?:useful|helpful) to receive (?:a|an) (?:further|updated?|future) \\w+|\\ba further (?:report|update) (?:in|to|at|on|would|will)\\b',
  ].join('|'),
  'i',
);

const MONEY_AMOUNT = /£\s?\d|\b\d[\d.,]*\s?(?:million|billion|m|bn|k)\b(?! people)/i;
const MONEY_WORDS =
  /\b(?:funding|funded(?! early)|budgets?|grants?|savings?|overspen[dt]\w*|underspen[dt]\w*|deficit|financial(?:ly)?|expenditure|investment|settlement|unit cost|unit price|costs?|cost-effective|market premia|fund)\b/i;
const RISK =
  /\b(?:risks?|risky|(?<!peer )challeng(?:e|es|ing)|concern(?:s|ed)?|pressures?|difficult\w*|barriers?|delay(?:s|ed)?|strain|shortages?|deficit|overspend|lack of|lacking|absence of|limited (?:capacity|evidence|funding|resources?|number)|problem(?:s|atic)?|wors(?:e|en|ened|ening)|weakness(?:es)?|inconsisten\w*|inaccurac\w*|unable to|funding gap|reliance on|complaints?|impacted|adversely|detrimental|negative(?:ly)?|not (?:yet )?(?:been )?(?:approved|available|possible|sufficient|gone far enough|always delivered)|no longer available|problematic|at risk|real terms? (?:decrease|cut)|funding floor|lowest|highest ever|fourth quartile|does not work|do not work|did not work|overcoming|would still be needed|significant impact|last resort|vacan(?:t|cy|cies)|backlogs?|waiting (?:lists?|times?)|(?:longest|long) waits?|below (?:the )?target|(?:target|deadline)s? (?:was|were) (?:not met|missed)|deteriorat\w*|declin(?:e|ed|ing) in|shortfall)\b/i;
const UNKNOWN =
  /\b(?:(?:is|are|was|were|has|have|remains?|still) (?:\w+ )?(?:unknown|unclear|anecdotal)|not (?:yet )?(?:clear|known|possible to|available)|not be confirmed until|cannot be (?:correlated|calculated|compared|confirmed|determined)|no data|not (?:been )?(?:collected|recorded|included in)|do not feature|awaited|not available for all|until the|yet to be (?:confirmed|determined|published|agreed))\b/i;

const DATES =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:,? \d{4})?|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2}(?:st|nd|rd|th)?,?)?(?: (?:19|20)\d\d)?\b|\b(?:19|20)\d\d(?:[/-]\d{2,4})?\b|\b(?:quarter|Q) ?[1-4]\b|\b(?:paragraphs?|sections?|appendix|articles?|minute|item|agenda item|standing order|rule|act|G|CF)\s?\d+(?:\s?[-–(]\d+\)?)*|\b(?:under|over) \d+s?\b|\b\d+(?:-\d+)?[- ](?:year|yr)s?[- ]olds?|\baged \d+(?:[-–]\d+)?|\bages? \d+\+?|\b\d+-\d+\b/gi;

export const isMinutes = ({ paper }: Statement): boolean => paper.kind === 'minutes' || paper.kind === 'page';
/** A member asks, doubts or suggests. */
export const asks = (statement: Statement): boolean =>
  isMinutes(statement) && (ASKS.test(statement.text) || NAMED_MEMBER_ASKS.test(statement.text));
/** The same sentence gives the answer too. */
export const answersAtOnce = ({ text }: Statement): boolean => ANSWERED_AT_ONCE.test(text) || REPLIES.test(text);
/** An officer or the meeting's record answers. */
export const answers = (statement: Statement): boolean => isMinutes(statement) && ANSWERS.test(statement.text);
export const leaderSpeaks = (statement: Statement): boolean => answers(statement) && LEADER.test(statement.text);
/** Something will be done, is planned or is in hand. */
export const promises = ({ text, node }: Statement): boolean =>
  (PROMISES.test(text) && !/\b(?:will|would) (?:always |likely |still |probably )?remain\b/i.test(text)) ||
  underNextSteps(node.headings);
export const speaksOfMoney = ({ text, node }: Statement): boolean =>
  MONEY_AMOUNT.test(text) ||
  MONEY_WORDS.test(text) ||
  node.headings.some((heading) => /^(?:financial|resource) implications\b/i.test(heading));
export const statesMoney = ({ text }: Statement): boolean => MONEY_AMOUNT.test(text);
export const namesRisk = ({ text, node }: Statement): boolean =>
  (RISK.test(text) && !node.headings.some((heading) => /^purpose\b/i.test(heading)) && !/^["“‘']/.test(text)) ||
  node.headings.some((heading) => /\brisks?\b/i.test(heading));
/** It calls something a risk in so many words. */
export const callsRisk = ({ text }: Statement): boolean =>
  /\b(?:greatest |main |key |significant )?risks?\b(?! management| assessment)/i.test(text);
export const saysUnknown = ({ text }: Statement): boolean => UNKNOWN.test(text);
/** It states a number that is no date, age group or reference. */
export const statesFigure = ({ text }: Statement): boolean => /\d/.test(text.replace(DATES, ' '));
/** It counts something, in figures or in words. */
export const counts = (statement: Statement): boolean =>
  statesFigure(statement) ||
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|double)\b/i.test(statement.text);
/** It speaks of the council's own work, and not of the country's; a point does where its introduction does. */
export const ownWork = ({ text, intro }: Statement): boolean =>
  /\b(?:the (?:county |borough |district |city )?(?:council|authority|service|department|project|programme|panel|committee)|we|our|to date|currently)\b/i.test(
    intro ?? text,
  );
/** It speaks of the country or of others' research; what leads up to a paper's own matter counts as that. */
export const speaksOfElsewhere = ({ text, intro, node }: Statement): boolean =>
  /\b(?:england and wales|in the uk|nationally|across the country|national (?:surveys?|statistics|averages?|research)|census|university of)\b/i.test(
    `${intro ?? ''} ${text}`,
  ) || /^(?:(?:national )?context|definition)\b/i.test(node.headings.at(-1) ?? '');
/** It tells what happened on a day. */
export const tellsWhen = ({ text }: Statement): boolean =>
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter) (?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:19|20)\d\d\b/i.test(
    text,
  );
/** A promise somebody can be held to: it names what is to be handed over, to whom or by when. */
export const pledges = (statement: Statement): boolean =>
  !underNextSteps(statement.node.headings) &&
  (tellsWhen(statement) ||
    /\b(?:circulated|requested to|asked to|reported to|report (?:back|to)|further report|undertook|undertaking|intended to|agreed to|due to|expected to|be (?:provided|presented|published|launched|open(?:ed)?|monitored))\b/i.test(
      statement.text,
    ));
/** It introduces what follows and says nothing itself. */
export const onlyIntroduces = ({ text }: Statement): boolean =>
  (/:$/.test(text) && text.split(/\s+/).length < 12) ||
  /^(?:arising from|the following|none\.?$)/i.test(text) ||
  /^\([^()]*\)\.?$/.test(text.trim()) ||
  text.split(/\s+/).length < 4;
/** It opens a minute: what was considered, and where its report is filed. */
export const opensMinute = ({ text }: Statement): boolean =>
  /\b(?:committee|panel|commission|board|cabinet|council) (?:considered|received)\b/i.test(text);
/** A member's interest in a matter, not the matter. */
const DECLARES =
  /\bdeclared an? (?:[\w-]+ ){0,4}interests?\b|\b(?:undertook to leave|left|would leave) the (?:room|meeting)\b/i;
const FILES_REPORT = /\bis filed with these minutes\b/i;
export const filesReport = ({ text }: Statement): boolean => FILES_REPORT.test(text);
/** What every report says of equality and the like. */
const SCREENS =
  /\bimpact assessments? (?:will|would|is|are|was|were|has|have)(?: not)? (?:be(?:en)? )?(?:undertaken|completed|carried out|required|needed)\b.*\b(?:as (?:appropriate|necessary|required)|screening)\b|\bno (?:direct |specific |significant )?(?:\w+ )?implications? (?:arising|from|in|of|for)\b|\bimpact assessment screening\b/i;
/** It says what a report is for. */
export const statesPurpose = ({ node }: Statement): boolean =>
  node.headings.some((heading) => /^purpose\b/i.test(heading));
/** A resolution that notes something and in the same breath asks for more. */
export const alsoAsks = ({ text, node }: Statement): boolean =>
  node.decision === 'noted' &&
  /\bnoted,? and\b.{3,}\b(?:be|to) (?:brought|presented|provided|submitted|circulated|requested|asked|invited|bring|report|provide|present)\b/i.test(
    text,
  );
/** A resolution that asks somebody to do or bring something. */
export const requests = (statement: Statement): boolean => alsoAsks(statement) || bindsSomebody(statement);
const bindsSomebody = ({ text, node }: Statement): boolean =>
  node.decision === 'resolved' &&
  (/^that (?:the |an? )?(?:[\w’'-]+ ){1,7}(?:bring|report|provide|present|prepare|write|review|arrange|circulate|submit|undertake|investigate)\b/i.test(
    text,
  ) ||
    /\bbe (?:requested|asked|invited|instructed|authorised) to\b/i.test(text) ||
    PROMISES.test(text));
/** Wording every paper carries, whatever it is about. */
export const isBoilerplate = ({ text, node, paper }: Statement): boolean =>
  paper.kind === 'agenda' ||
  FILES_REPORT.test(text) ||
  SCREENS.test(text) ||
  (/https?:\/\//.test(text) && text.split(/\s+/).length < 12) ||
  /^the chair(?:man|woman|person)? (?:welcomed|invited)\b/i.test(text) ||
  DECLARES.test(text) ||
  /^declarations? of interests?\b/i.test(node.item.title.trim()) ||
  node.headings.some((heading) =>
    /\bcase study\b|^(?:circulation under|background papers?|officers?(?:\(s\))? to contact|list of appendices|appendix$|appendices$|timetable for decisions)/i.test(
      heading,
    ),
  );

const underNextSteps = (headings: readonly string[]): boolean =>
  headings.some((heading) =>
    /^(?:next steps|future plans|way forward|forward plan|actions?|priorities)\b/i.test(heading),
  );
