import type { Meeting } from '../../papers/meeting.ts';
import type { Paper, ParsedFile } from '../../papers/paper.ts';

/** Gives a page that states no date the meeting of another page which its site knows under the same key, such as the attendance page of some minutes. */
export function joinMeetings(files: readonly ParsedFile[]): ParsedFile[] {
  const dated = new Map<string, Meeting>();
  for (const { meetingKey, meeting } of files.flatMap(({ papers }) => papers))
    if (meetingKey && meeting.date !== null && !dated.has(meetingKey)) dated.set(meetingKey, meeting);
  return files.map((file) => ({ ...file, papers: file.papers.map((paper) => joined(paper, dated)) }));
}

function joined(paper: Paper, dated: ReadonlyMap<string, Meeting>): Paper {
  const meeting = paper.meetingKey ? dated.get(paper.meetingKey) : undefined;
  const oneBody = paper.meeting.body.slug === meeting?.body.slug || paper.meeting.body.slug === 'body-not-stated';
  return meeting && paper.meeting.date === null && oneBody ? moveTo(paper, meeting) : paper;
}

/** A paper under another meeting: its references begin with that meeting's id. */
export function moveTo(paper: Paper, meeting: Meeting): Paper {
  const moved = (reference: string): string => meeting.id + reference.slice(reference.indexOf('#'));
  const nodes = paper.nodes.map((node) => ({
    ...node,
    reference: moved(node.reference),
    parent: node.parent && moved(node.parent),
  }));
  return { ...paper, meeting, nodes };
}
