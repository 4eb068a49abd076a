import type { Meeting } from '../papers/meeting.ts';
import type { Paper } from '../papers/paper.ts';
import type { NoBriefing } from './briefing.ts';
import { saidDate, sortDate } from './paper-age.ts';

/** Matters of procedure that nobody wants a briefing on. */
const PROCEDURE =
  /^(?:minutes?\b|question time|questions? (?:asked|by)|to advise|urgent|any other|declarations?|presentation of petitions|petitions|date of next|apolog|attendance|membership|agenda|public (?:questions|participation)|appointment of|exclusion of|webcast|meeting|confirmation of)/i;

export const isProcedure = (title: string): boolean => PROCEDURE.test(title.trim());

export function sayRefused(topic: string): NoBriefing {
  return {
    kind: 'refused',
    topic,
    text: 'I brief from the published papers only, and never about a child who could be identified. Name a topic, an item or a meeting instead.',
    choices: [],
  };
}

/** A topic that means everything: asks back with items of the newest meetings. */
export function sayBroad(topic: string, papers: readonly Paper[], visible = true): NoBriefing {
  const named =
    topic.trim() === ''
      ? 'Tell me what the briefing is about.'
      : `“${topic.trim()}” covers nearly everything in the papers.`;
  return {
    kind: 'clarify',
    topic,
    text: visible
      ? `${named} Which of these do you mean?`
      : 'There are no papers here yet. Put papers into the knowledge folder and bring the index up to date.',
    choices: visible ? newestTopics(papers) : [],
  };
}

/** An item number that several meetings use. */
export function sayWhichItem(topic: string, choices: readonly string[]): NoBriefing {
  return {
    kind: 'clarify',
    topic,
    text: `Several meetings have an “${topic.trim()}”. Which of these do you mean?`,
    choices,
  };
}

/** A meeting whose papers hold procedure only, or which did not take place. */
export function sayNoItems(topic: string, meeting: Meeting): NoBriefing {
  return {
    kind: 'nothing-found',
    topic,
    text: `The papers here of ${meeting.body.name}, ${saidDate({ meeting })}, hold no item to brief on. Name a topic instead.`,
    choices: [],
  };
}

/** An item number that no meeting uses. */
export function sayNoItem(topic: string, choices: readonly string[]): NoBriefing {
  return {
    kind: 'nothing-found',
    topic,
    text: `No meeting in the papers here has an “${topic.trim()}”. Their newest items are below.`,
    choices,
  };
}

/** So many meetings are offered. */
const MOST_MEETINGS = 8;

const meetingChoices = (meetings: readonly Meeting[]): string[] => [
  ...new Set(meetings.flatMap((meeting) => (meeting.date ? [saidDate({ meeting })] : [])).slice(0, MOST_MEETINGS)),
];

/** A month or year in which several meetings were held. */
export function sayWhichMeeting(topic: string, meetings: readonly Meeting[]): NoBriefing {
  return {
    kind: 'clarify',
    topic,
    text: `Several meetings were held in ${topic.trim()}. Which of these do you mean?`,
    choices: meetingChoices(meetings),
  };
}

/** A date of which there are no papers. */
export function sayNoMeeting(topic: string, meetings: readonly Meeting[]): NoBriefing {
  return {
    kind: 'nothing-found',
    topic,
    text: `There are no papers here of a meeting of ${topic.trim()}. The newest meetings with papers are below.`,
    choices: meetingChoices(meetings),
  };
}

/** So many titles of one paper are offered, so that others have room. */
const MOST_OF_ONE_PAPER = 3;

/** Titles of the newest items, and the newest meetings. */
export function newestTopics(papers: readonly Paper[]): string[] {
  const newest = papers
    .filter(({ visibility }) => visibility === 'public')
    .sort((a, b) => sortDate(b).localeCompare(sortDate(a)));
  const titles = newest.flatMap((paper) => topicsOf(paper).slice(0, MOST_OF_ONE_PAPER));
  const meetings = newest.flatMap((paper) => (paper.meeting.date ? [saidDate(paper)] : []));
  return [...new Set([...distinct(titles).slice(0, 6), ...meetings.slice(0, 1)])];
}

/** What a paper is about: its items, or the headings of a statement. */
export function topicsOf(paper: Paper): string[] {
  if (paper.kind === 'agenda') return [];
  const titles =
    paper.kind === 'position-statement'
      ? paper.nodes.filter(({ kind }) => kind === 'heading').map(({ text }) => text)
      : paper.nodes.map(({ item }) => item.title);
  return distinct(titles.map((title) => title.trim()).filter((title) => title !== '' && !isProcedure(title)));
}

function distinct(titles: readonly string[]): string[] {
  return [...new Map(titles.map((title) => [title.toLowerCase(), title])).values()];
}

export function sayNothing(topic: string, nearest: readonly string[]): NoBriefing {
  const next = nearest.length > 0 ? 'The nearest topics in the papers are below.' : 'Try the words of an agenda item.';
  return {
    kind: 'nothing-found',
    topic,
    text: `The papers here do not speak of “${topic}”. ${next}`,
    choices: nearest,
  };
}

export function sayExempt(topic: string): NoBriefing {
  return {
    kind: 'exempt',
    topic,
    text: `What the papers hold on “${topic}” is exempt from publication, so I cannot brief on it here. Ask Democratic Services for it.`,
    choices: [],
  };
}
