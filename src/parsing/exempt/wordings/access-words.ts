/** Words of a marking, besides figures: what is marked, the law it is marked under, and who may see it. */
const words = new Set(
  `a an the this these that which is are be been being was has have of to from for in and or with by as under within on at
  it its any all only strictly wholly fully entirely because until following contain contains contained containing include
  includes including considered consider treated marked taken heard dealt held discussed issued deemed classified classed
  should must will shall may does do applies apply whether yes not non no
  report reports paper papers document documents appendix appendices annex annexes annexe item items agenda minute minutes
  information material matter matters business session meeting part section page pages sheet briefing note contents
  exempt exempted exemption exemptions confidential confidentiality confidence restricted restriction private privately
  closed restriction restrictions nonpublic unpublished withheld embargo embargoed secret pink gold yellow green blue sensitive sensitivity official
  commercial commercially personal camera committee eyes publication published publish public press media general
  release circulation circulated circulate disclosure disclosed disclose inspection inspected available open access
  exclusion excluded exclude member members councillor councillors copied copying copy shared share forwarded distribution
  distributed onward wider outside status classification classified marking protective security level type category
  categories grade handling decision key cabinet executive officer draft
  legally privileged am pm noon o'clock
  board forum panel partnership observers website webcast online internet placed putting put posted pass passed passing
  anyone anybody who you your else please do remove removed removing redact redacted unredacted begin beginning cyhoeddus before going version versions slide bit talk discussion lilac buff delete deleted web copies separate cover
  mauve salmon addressee only nobody outsiders text begins starts start ends end
  virtue paragraph paragraphs para paras schedule act acts local government northern ireland scotland wales order
  regulation regulations rule rules procedure constitution council's council defined definition pursuant amended accordance
  terms meaning reason reasons grounds ground regard respect likely
  january february march april may june july august september october november december
  eithriedig cyfrinachol preifat gyfrinachol adroddiad papur dogfen eitem i'w nid gyhoeddi gyhoeddus rhan ar gyfer yn y yr a
  ddim dim heb ei eu yw yw'r ydyw mae mae'r hwn hon hyn rhinwedd paragraff paragraffau mharagraff baragraff ran atodlen
  ddeddf deddf llywodraeth lywodraeth leol cymru gorchymyn ddogfen eitemau atodiad gwybodaeth wybodaeth fel y'i diffinnir
  diffiniwyd ym mae'n cynnwys gynnwys wedi'i wedi'u wedi cyfyngu chyfyngu cyfyngedig gyfyngedig breifat phreifat chyfrinachol
  gael cyhoedd cyhoeddi i'r a'r wasg gwahardd gwaharddwyd eithrio caeedig gaeedig sesiwn cyfarfod trafodir ystyrir oes
  ydy o dan au ac rinwedd fod drwy trwy unol â ag caeedig gaeedig ni`.split(/\s+/),
);

const figure = /^(?:\d{1,4}[a-z]?(?:\([a-z0-9]{1,3}\))*|[a-z]|[ivx]{1,4}|s|1972|1973|2014)$/;

const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\bnon-(?=public)/g, 'non')
    .replace(/\(s\)/g, 's')
    .match(/[a-z]+(?:'[a-z]+)?|\d+[a-z]?/g) ?? [];

/** Whether markings are made of a word. */
export const isAccessWord = (word: string): boolean =>
  words.has(word.toLowerCase().replaceAll('’', "'")) || figure.test(word.toLowerCase());

/** Whether every word of a text is one that markings are made of, so that it speaks of access to papers and of nothing else. */
export const speaksOfAccessAlone = (text: string): boolean => {
  const said = wordsIn(text);
  return said.length > 0 && said.every((word) => words.has(word) || figure.test(word));
};

/**
 * What a heading names behind a marking: "CYFYNGEDIG / RESTRICTED \u2013 Appendix 1", "RESTRICTED - EXEMPT (para 3) Appendix C";
 * the whole of it where none stands first.
 */
export const behindMark = (heading: string): string => {
  const [, marks = '', appendix = ''] =
    /^(.{4,100}?[)\]])\s*(append|annex)\w*\s+\S{1,3}\s?[:\u2013\u2014-]/is.exec(heading) ?? [];
  if (appendix !== '' && speaksOfAccessAlone(marks) && saysClosed(marks))
    return heading.slice(marks.length).trimStart();
  const [, mark = '', named = ''] = /^([^:\u2013\u2014-]{4,60}?)\s+[\u2013\u2014-]\s+(?=\S)(.+)$/s.exec(heading) ?? [];
  return named !== '' && speaksOfAccessAlone(mark) && !/append|annex|schedule|\bin part\b/i.test(mark)
    ? named
    : heading;
};

/** How much of a text is made of words that markings are made of: 1 where it speaks of nothing else. */
export const accessShare = (text: string): number => {
  const said = wordsIn(text);
  return said.length === 0 ? 0 : said.filter((word) => words.has(word) || figure.test(word)).length / said.length;
};

/** What says of a paper that it is not public. */
export const closedWords =
  "(?:exempt(?:ed)?|confidential|restricted(?! to (?!(?:the )?(?:members|councillors|officers|cabinet|committee|councillors)))|private|non-?public|unpublished|withheld|embargoed|under embargo|secret|official[\\s:–-]+sensitive|(?:g|c)yfrinachol|eithriedig|preifat)\\b|\\bclosed (?:report|paper|item|document|appendix|annexe?|section|minute|record|session|part|business|to (?:the |all )?(?:press|public|observers|media|members of the public))\\b|\\b(?:not|never) (?:(?:be|being|to be|yet|currently|made) )?(?:open(?: to| for)?\\b|public\\b(?! interest)|published\\b|available (?:to|for) (?:the |inspection by the )?(?:press|public|general)|for (?:the )?(?:general |public |onward |wider |further )?(?:publication|release|circulation|disclosure|distribution|public|web(?:site)?|internet|minutes book)\\b|(?:disclosed|circulated|shared|released|copied)\\b)|\\bpart (?:2|ii|b|two)\\b|\\b(?:in|to) (?:private|camera|committee|confidence)\\b|\\b(?:press|public) (?:is |are |to be )?excluded\\b|\\b(?:pink|lilac|buff|mauve|salmon) (?:papers?|pages?|sheets?|reports?|items?)\\b|\\b(?:members|councillors|trustees|governors|commissioners)[’']? (?:only|eyes)\\b|\\b(?:members|councillors) of (?:the|this) \\w+ (?:only|alone)\\b|\\bonly for (?:\\w+ )?members\\b|\\baddressee only\\b|\\bdo not (?:share|copy|forward|circulate|publish|disclose|distribute|print|repeat)\\b|\\bnot (?:to |be |to be )+(?:placed|put|posted|passed|repeated|forwarded|printed|made public|uploaded)\\b|\\bremoved? (?:this \\w+ )?(?:before (?:putting|publi|going|it goes|posting|placing|upload)|from (?:the |any )?(?:public|published|web|website|online|internet)(?: (?:version|copy|pack|page))?)|\\bdeleted? (?:this \\w+ )?(?:before (?:publi|posting|upload)|from (?:the |any )?(?:public|published|web|website|online)(?: (?:version|copy|pack|page))?)|\\bwithout (?:the )?(?:public|press|observers)\\b|\\b(?:g|c|ch)yfrinachol\\b|\\b(?:b|ph)reifat\\b|\\bwedi[’']i ch?yfyngu|\\bg?c?yfyngedig\\b|\\b(?:dd?im|nid|heb)\\b(?: (?:yw|ydyw|ar gyfer|i[’']w|ei|eu|i gael|hwn|hon|adroddiad|eitem|yw[’']r)){0,5} (?:g|ch?)yhoeddi\\b|\\b(?:ddim|nid|heb)(?: fod| yn)? ar gael i[’']r cyhoedd|\\b[cg]aeedig\\b|\\bgwahardd(?:wyd)? (?:y )?(?:wasg|cyhoedd)|\\bcyhoedd wedi[’']u gwahardd|\\batodlen 12a\\b|\\bschedule (?:12a|7a)\\b";

const closed = new RegExp(`\\b(?:${closedWords})`, 'i');
const denying =
  /\b(?:not|non|no|never|neither|nor|without|nothing)[ -](?:(?:a|an|any|considered|deemed|classed|treated|as|contain|or) ){0,3}(?:exempt|confidential|restricted|private|closed)\b|\bunrestricted\b|\b(?:no|not any) part of\b|\b(?:none|nil|n\/a)\b|\bnot applicable\b|\bnid (?:yw|oes|ydyw)\b[^.]{0,50}(?:eithriedig|gyfrinachol|cyfrinachol)|\bd?dim (?:yn |gwybodaeth |eitemau )+(?:eithriedig|gyfrinachol|cyfrinachol)/i;

/** Whether words of a text deny that it is kept from the public. */
export const deniesClosed = (text: string): boolean => denying.test(text);

/** Whether some words of a text say "not public", and none deny it. */
export const saysClosed = (text: string): boolean => closed.test(text) && !denying.test(text);

/** "Open/Exempt", "Part I or II", "Public or private": a choice that is not made yet. */
const open =
  /(?<!\bnot |\bnot be |\bnot yet )\bopen\b|(?<!press and |press or |the |\bnot |non-|non|in )\bpublic\b(?! interest| access| inspection| is excluded| excluded)|\bunrestricted\b|\bpart (?:1|i|a|one)\b(?! (?:of|to))/i;

export const offersOpen = (text: string): boolean => open.test(text);
