/** What a question asks for. One question may ask for several things: "who … and when". */
export type AskedFor =
  | 'figure'
  | 'date'
  | 'person'
  | 'contact'
  | 'list'
  | 'decision'
  | 'reason'
  | 'comparison'
  | 'definition';

/** How people word each kind of question. First the tell-tale words, in any order. */
const SIGNS: readonly (readonly [AskedFor, RegExp])[] = [
  [
    'contact',
    /\b(?:phone|telephone|ring|mobile|e-?mail|contact details?|call (?:about|him|her|them)|number for|how (?:do|can|would) (?:i|we) (?:contact|reach)|get hold of|(?:who|whom) (?:do|can|should|would) (?:i|we) (?:contact|ask|speak|talk|ring|call|phone|email))\b|\b(?:who|whom|officer|main|named|the|a|point of|to) contact\b|\bcontacts? (?:for|in|at|on|about|regarding)\b|\b(?:can|do|should|could|would) (?:i|we|people) contact\b|^contact\b/i,
  ],
  [
    'definition',
    /\b(?:what(?:'|’)?s|what is|wot is|wots|whats|what are|explain|define|definition of) (?:an? |the )?[\w&/-]+(?: [\w&/-]+){0,2}\s*\??$|\bstands? for\b|\bmean(?:s|ing|t)?(?: by)?\b|\bdefin(?:e|ed|ition)\b|\bshort for\b|\bcounts as\b|^\W*[a-z]{3,7}\W*$/i,
  ],
  [
    'decision',
    /\b(?:decid\w*|decision|resol(?:ve|ved|ution)|agreed?|recommend\w*|approv\w*|outcome|voted?|conclu\w*|asked to do)\b/i,
  ],
  [
    'reason',
    /\b(?:why|how come|reasons?|because|what(?:'s| is| was)? (?:behind|driving|caus\w+)|cause[ds]?|led to|due to|what(?:'s| is) (?:holding|stopping)|explanations?|justifications?|justify|rationale|(?:on|for) what grounds?|(?:what|which) (?:\w+ ){1,2}dr(?:ove|ives?)|what explains?|accounts? for)\b/i,
  ],
  [
    'date',
    /\b(?:when|what (?:date|day|month|year|time)|which (?:date|month|year|term)|since what|by what|how soon|how long|date of|deadline|next meeting)\b/i,
  ],
  [
    'person',
    /\b(?:who|whose|whom|which (?:mp|member|minister|councillor|officer|trust|charity|firm|company|organisation|organization|body|council|department|service)|who's)\b/i,
  ],
  [
    'comparison',
    /\b(?:compar\w+|versus|vs?\.?|against|differ\w*|than|chang\w+|(?:better|worse|higher|lower|more|fewer|less) (?:or|than)|since last|how do we rank|rank)\b/i,
  ],
  [
    'list',
    /\b(?:list|which (?:\w+ ){0,2}\w+s\b|what (?:are|were) (?:the|our|all)|what (?:were|are)|name (?:the|all|them)|who(?:'s| is| was| were)? (?:on|present|there|in attendance)|break ?down|make(?:s)? up|made up|areas|all (?:of )?the|priorities|members of|membership|what (?:can|could|do|does|did|will|would) .* (?:do|offer|include|cover|involve|provide|find|learn|recommend|(?:ask|look|call|push) for|want))\b|\b(?:what|which) (?!(?:percentage|proportion|number|share|rate|per ?cent)\b)(?:[\w-]+ ){0,3}[\w-]{3,}(?<!s)s (?:did|do|does|were|are|have|had|has|will|would|can|could)\b/i,
  ],
  [
    'figure',
    /\b(?:how (?:many|much|big|large|far|high|low)|number|numbers|count|headcount|percent\w*|proportion|share|rate|figures?|total|budget|cost|costs|amount|average|avg|mean|target|threshold|quartile|rag|take-?up|settlement|size|£)\b|%/i,
  ],
];

/** The kinds of thing a question asks for, most telling first; empty where its wording tells nothing. */
export function askedFor(question: string): readonly AskedFor[] {
  const counting = /\bhow (?:many|much)\b/i.test(question);
  return SIGNS.filter(([kind, sign]) => sign.test(question) && !(counting && kind === 'decision')).map(
    ([kind]) => kind,
  );
}
