const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const day = `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}(?:,? \\d{4})?`;
const meeting = '(?:(?:scheduled|ordinary) )?(?:meeting|committee|panel|board|forum|cabinet)';
const season =
  '(?:(?:(?:early|late|mid)[ -])?(?:spring|summer|autumn|winter)(?: term)?|Easter|Christmas|half[- ]term|term|year|month|week|quarter|(?:financial|municipal|calendar|school|academic) year)';
const time = [
  day,
  `(?:the )?(?:end of (?:the )?)?(?:(?:this|next|the) )?(?:${season}|${month})(?:,? \\d{4}(?:/\\d{2})?)?`,
  '\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}',
  `(?:the |its |their )?(?:next|${month}(?: \\d{4})?) ${meeting}`,
].join('|');

const deadlines = [
  `(?:by|before|no later than|not later than|on or before) (?:the )?(?:${time})`,
  "(?:in|within) (?:the next )?(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|twenty-eight|thirty|\\d+) (?:working )?(?:days?|weeks?|months?|years?)(?:[\u2019']? time)?",
  `(?:at|to|for|in time for) (?:the |its |a |their )(?:next|future|following|${month}(?: \\d{4})?|${season}) ${meeting}`,
  `(?:at|to) (?:the |a |its )?meeting (?:in|on|of) (?:${day}|${month}(?: \\d{4})?)`,
  `(?:in|for) (?:(?:early|late|mid)[ -])?(?:${month} \\d{4}|(?:the )?(?:new year|(?:spring|summer|autumn) term|(?:spring|summer|autumn) \\d{4}))`,
];
const deadline = new RegExp(`\\b(?:${deadlines.join('|')})\\b`, 'i');

/** By when something is to be done, in the words of a sentence: "by 31 October 2025", "within two weeks", "to the January meeting". */
export const deadlineIn = (sentence: string): string | null => deadline.exec(sentence)?.[0] ?? null;
