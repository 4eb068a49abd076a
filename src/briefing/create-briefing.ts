import type { Briefing, BriefingOptions, CreateBriefing } from './briefing.ts';
import type { BriefingDependencies } from './dependencies.ts';
import { briefMeeting } from './meeting-briefing.ts';
import { briefNews } from './news-briefing.ts';
import { draftPosition } from './position-draft.ts';
import { readRequest } from './request.ts';
import { sayBroad, sayNoItem, sayNoMeeting, sayRefused, sayWhichItem, sayWhichMeeting } from './say-endings.ts';
import { briefItem, briefTopic } from './topic-briefing.ts';

/**
 * Joins the parts into one function from a topic to a briefing. A topic may be a phrase, an item, a paper, a meeting, an
 * indicator or "red indicators"; "draft position statement on …" gives a skeleton. What cannot be briefed on is a value
 * too: it says what happened and what to do next.
 */
export function createBriefing(deps: BriefingDependencies): CreateBriefing {
  const quote = quoteBriefing(deps);
  const { polish } = deps;
  return async (topic, options) => {
    const briefing = await quote(topic, options);
    return briefing.kind === 'briefing' && polish ? polish(briefing) : briefing;
  };
}

function quoteBriefing(deps: BriefingDependencies): CreateBriefing {
  return async (given: string, options: BriefingOptions = {}): Promise<Briefing> => {
    const topic = inOneLine(given);
    const visible = deps.library
      .papers()
      .some(({ visibility }) => visibility === 'public' || options.exempt === 'allowed');
    if (!visible) return sayBroad(topic, [], false);
    const request = readRequest(topic, deps.library.papers(), options);
    switch (request.kind) {
      case 'refused':
        return sayRefused(topic);
      case 'no-topic':
        return sayBroad('', deps.library.papers());
      case 'everything':
        return sayBroad(topic, deps.library.papers());
      case 'item':
        return briefItem(request.item, deps, options);
      case 'which-item':
        return sayWhichItem(topic, request.choices);
      case 'no-item':
        return sayNoItem(topic, request.choices);
      case 'which-meeting':
        return sayWhichMeeting(topic, request.meetings);
      case 'no-meeting':
        return sayNoMeeting(topic, request.meetings);
      case 'meeting':
        return briefMeeting(request.meeting, topic, deps, options);
      case 'news':
        return briefNews(request.earlier, request.later, topic, deps, options);
      case 'position-draft':
        return draftPosition(request.topic, deps, options);
      case 'topic':
        return briefTopic(request.topic, deps, options);
      default:
        return request satisfies never;
    }
  };
}

/** Longer topics are read, and said back, as far as this many characters. */
const MOST_CHARACTERS = 300;

/** A topic as one line: what stood on lines of its own becomes a list. */
function inOneLine(topic: string): string {
  const start = topic.slice(0, MOST_CHARACTERS * 2).trim();
  return start
    .replace(/\s*\n\s*/g, ', ')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .slice(0, MOST_CHARACTERS)
    .trim();
}
