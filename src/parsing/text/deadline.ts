import { anyMonth as month } from './dates.ts';

const day = `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}(?:,? \\d{4})?`;
const meeting = '(?:(?:scheduled|ordinary) )?(?:meeting|committee|panel|board|forum|cabinet)';
/** "the Board\u2019s" July meeting. */
const whose = "(?:the |its |a |their |our |(?:the )?(?:\\w+ ){0,3}\\w+[\u2019']s )";
const season =
  '(?:(?:(?:early|late|mid)[ -])?(?:spring|summer|autumn|winter)(?: term)?|Easter|Christmas|half[- ]term|term|recess)';
const unit = '(?:(?:(?:financial|municipal|calendar|school|academic) )?year|month|week|quarter)';
const time = [
  day,
  `(?:the )?(?:end of (?:the )?)?(?:(?:this|next|the) )?(?:${season}|${month})(?: (?:holidays?|break|recess))?(?:,? \\d{4}(?:/\\d{2})?)?`,
  `(?:(?:the |this |next |end of )+${unit}|${unit}[ -]end)(?:,? \\d{4}(?:/\\d{2})?)?`,
  '(?:(?:this|next|the following) )?(?:Mon|Tues|Wednes|Thurs|Fri)day',
  '\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}',
  `${whose}?(?:next|${month}(?: \\d{4})?) ${meeting}`,
].join('|');

const deadlines = [
  `(?:by|before|no later than|not later than|on or before|ahead of|in advance of|prior to) (?:(?:noon|midday|close of (?:play|business)|\\d{1,2}(?:[.:]\\d{2})? ?[ap]m)(?: on)? )?(?:the )?(?:${time})`,
  "(?:in|within) (?:the next )?(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|(?:twenty|thirty|forty|fifty|sixty|ninety)(?:-[a-z]+)?|\\d+) (?:working )?(?:days?|weeks?|months?|years?)(?:[\u2019']? time)?",
  `(?:at|to|for|in time for) ${whose}(?:next|future|following|${month}(?: \\d{4})?|${season}|${unit}) ${meeting}`,
  `(?:at|to|for|in time for) (?:(?:the |a |its |their )?(?:[A-Z]\\w+(?: [A-Z]\\w+){0,4}[\u2019']s )?)?meeting (?:in|on|of) (?:${day}|${month}(?: \\d{4})?)`,
  `(?:in|for) (?:(?:early|late|mid)[ -])?(?:${month} \\d{4}|(?:the )?(?:new year|(?:spring|summer|autumn) term|(?:spring|summer|autumn) \\d{4}))`,
];
/** What a report says will be done on a day, at its meeting, or time and again. */
const appointed = new RegExp(
  `\\b(?:(?:on|from|starting|beginning (?:in|on|from)|starting (?:in|on|from)) (?:the )?(?:${day}|${month}(?: \\d{4})?)|(?:at|before|during) (?:the|this|that) meeting|(?:each|every) (?:week|fortnight|month|quarter|half-year|(?:half[- ])?term|year)|(?:weekly|monthly|quarterly|termly|annually))\\b`,
  'i',
);

/** Such a time in the words of a sentence: "on 23 April", "each quarter", "at the meeting". */
export const appointedIn = (sentence: string): string | null => appointed.exec(sentence)?.[0] ?? null;

/** When somebody is to do what they promised, where no day ends it: "after the Easter holidays", "next week". */
const later = new RegExp(
  `\\b(?:(?:after|following|once|during|over|straight after|until|till) (?:the )?(?:${time})|(?:later )?(?:this|next) (?:${season}|${unit}|${month})|in the (?:spring|summer|autumn|winter|new year)|(?:at|for|to|in time for) (?:the |its )?(?:[a-z]+ ){0,2}meeting)\\b`,
  'i',
);
export const laterIn = (sentence: string): string | null => later.exec(sentence)?.[0] ?? null;

const deadline = new RegExp(`\\b(?:${deadlines.join('|')})\\b`, 'i');

/** By when something is to be done, in the words of a sentence: "by 31 October 2025", "within two weeks", "to the January meeting". */
export const deadlineIn = (sentence: string): string | null => deadline.exec(sentence)?.[0] ?? null;
