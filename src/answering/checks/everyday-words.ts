/** Irregular forms and what they are forms of. */
export const IRREGULAR: Readonly<Record<string, string>> = {
  rose: 'rise',
  risen: 'rise',
  rising: 'rise',
  fell: 'fall',
  fallen: 'fall',
  grew: 'grow',
  grown: 'grow',
  growth: 'grow',
  children: 'child',
  people: 'person',
  began: 'begin',
  begun: 'begin',
  led: 'lead',
  ran: 'run',
  held: 'hold',
  met: 'meet',
  given: 'give',
  gave: 'give',
  taken: 'take',
  took: 'take',
  paid: 'pay',
  spent: 'spend',
  cost: 'cost',
  lost: 'lose',
  chosen: 'choose',
  chose: 'choose',
  built: 'build',
  better: 'better',
  worse: 'worse',
  women: 'woman',
  men: 'man',
  left: 'leave',
  sought: 'seek',
  found: 'find',
  told: 'tell',
  made: 'make',
  bought: 'buy',
  families: 'family',
}; // prettier-ignore

/** Words that carry grammar or reporting, not content. A sentence that shares only these with a paper shares nothing. */
export const EMPTY_WORDS =
  `a an the this that these those there here it its itself they them their theirs he she his her him we our us you your i me my
  and or but nor so yet if then than as while whereas although though because since when where which who whom whose what how why
  of in on at by for from to into onto with within without between among during before after until till under over about around
  through throughout across against per via up down out off again also too very just only even still already now currently
  is are was were be been being am has have had having do does did doing done will would shall should can could may might must
  not no none never neither cannot
  said say says saying stated states state noted note notes reported report reports told tell heard hear added add explained explain
  stood stand stands standing came come comes went go goes gone took take takes taken taking got get gets put set
  became become becomes becoming remained remain remains made make makes making gave give gives given
  all any each every both either some such same other others another own more most less least much many few several
  one two first however overall meanwhile therefore thus further furthermore moreover respectively including include includes included earlier ago later
  according paper papers council committee members member meeting figure figures number numbers rate rates percentage percent cent
  share proportion total level measure indicator value period quarter year years month end start compared comparison against versus
  part place point points yes stated like known know using used use due such way ways well able mainly largely`.split(
    /\s+/,
  );

/** Words of everyday English that say the same in a report. */
export const SAME = [
  'start begin launch commence open',
  'finish complete end conclude',
  'choose select successful appoint',
  'money fund funding cash finance',
  'pupil child student',
  'school educ',
  'get receive allocate obtain award',
  'attend access participate join',
  'wait waiting delay',
  'say state comment',
  'buy purchase procure',
  'rate grade judge',
  'run operate deliver provide',
  'build construct develop',
  'need require',
  'third-party external',
  'previous preceding last earlier prior before',
  'redesign re-design',
  'behind reason cause',
  'big large great',
  'expect forecast project anticipate estimate predict',
  'twice double doubled',
  'locality area',
  'help support',
  'keep retain remain stay continue',
  'wage salary pay',
  'count identify record',
  'person individual',
  'county council authority',
  'change amend alter',
  'plan intend propose',
  'on-time timescale timely',
  'time timescale',
  'home house',
  'centre hub',
  'worker staff employee',
  'location site place',
  'share receive portion',
  'vote agree',
  'close closure',
  'consult consultation',
  'ask request',
  'recommend recommendation',
  'look consider scope explore try',
  'approve approval',
  'happen occur receive',
  'young youth',
  'month monthly',
  'annual year yearly',
  'teacher school',
  'parent carer',
]; // prettier-ignore
