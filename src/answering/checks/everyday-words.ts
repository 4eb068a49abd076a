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

/**
 * Words of everyday English that say the same in a report, for what people write; what a model writes is held to
 * safe-words.ts as well. Only groups that decided something in the drafts of tests/fixtures/drafts stand here.
 */
export const SAME = [
  'start begin launch commence open',
  'finish complete end conclude',
  'choose select successful appoint',
  'money fund funding cash finance',
  'pupil child student',
  'get receive allocate obtain award',
  'run operate deliver provide',
  'need require',
  'previous preceding last earlier prior before',
  'behind reason cause',
  'expect forecast project anticipate estimate predict',
  'locality area',
  'help support',
  'keep retain remain stay continue',
  'wage salary pay',
  'count identify record',
  'county council authority',
  'plan intend propose',
  'time timescale',
  'home house',
  'centre hub',
  'worker staff employee',
  'location site place',
  'share receive portion',
  'ask request',
  'look consider scope explore try',
  'young youth',
  'teacher school',
  'decide decision determine resolve settle agree',
  'warn caution alert',
  'reply respond answer response',
  'enter entry come',
  'promise undertake commit pledge undertaking assure commitment',
  'price cost charge spending expenditure spend',
  'cohort population group',
  'ask query question enquire raise request invite',
  'leave move depart',
  'obtain take get gain secure acquire',
  'because attribute due cause reason result explain',
  'believe think feel consider',
  'vacancy vacant unfilled',
  'review look examine scrutinise assess',
  'absent absence',
  'delay late postpone defer deferred',
  'duty responsibility obligation responsible',
  'data figure statistic information',
  'phone telephone call ring line',
  'view opinion comment feedback',
  'finding conclusion result outcome',
  'reduce cut lower decrease',
  'invest investment funding',
  'pay fund finance payment meet',
  'manager head lead',
  'lead oversee supervise manage chair',
  'councillor member',
  'resident people local community',
  'family household relative',
  'sign signature',
  'extra additional',
  'emit emission',
  'favour support',
  'respondent reply respond',
  'vary variable differ',
  'lose loss',
  'road street',
  'building premises site facility',
  'room capacity space',
  'house accommodation home housing',
  'second subsequent repeat again',
  'new recent latest current',
  'job post role position employment work',
  'sick sickness ill illness absence',
  'dental dentist',
  'mental psychological emotional',
  'speech language',
  'fine penalty',
  'almost nearly',
  'available availability offer',
  'eligible eligibility entitled entitlement qualify',
  'register registration registered',
  'motion amendment proposal',
  'benchmark compare comparison comparator',
  'tribunal hearing appeal',
  'offer give provide make',
  'grant award fund funding',
  'need demand',
  'send special',
  'plan strategy programme scheme',
  'parent carer',
]; // prettier-ignore
