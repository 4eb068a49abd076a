import type { Finding } from '../../papers/finding.ts';
import type { Paper, ParsedFile } from '../../papers/paper.ts';
import { sayDate } from '../text/dates.ts';

/** Two times of one day so many minutes apart, or more, are of two meetings. */
const apart = 180;

/** Says of each file that gives a meeting another time than a file before it, where both times cannot hold. */
export function noteOtherTimes(files: readonly ParsedFile[]): ParsedFile[] {
  const told = new Map<string, Paper>();
  return files.map((file) => {
    const findings = new Map<string, Finding>();
    for (const paper of file.papers) {
      const { id, time, date } = paper.meeting;
      if (paper.visibility === 'exempt' || time === null || date === null) continue;
      const first = told.get(id);
      if (!first) told.set(id, paper);
      else if (first.file !== paper.file && differ(first, paper)) findings.set(id, sayOther(paper, first));
    }
    return findings.size === 0 ? file : { ...file, findings: [...file.findings, ...findings.values()] };
  });
}

function differ(one: Paper, other: Paper): boolean {
  if (one.meetingKey && other.meetingKey && one.meetingKey !== other.meetingKey) return false;
  const [first, second] = [minutesOf(one.meeting.time ?? ''), minutesOf(other.meeting.time ?? '')];
  return first !== null && second !== null && first !== second && Math.abs(first - second) < apart;
}

/** Minutes since midnight: "2.15 pm", "14:15", "2pm"; null of a time that does not say which half of the day. */
function minutesOf(time: string): number | null {
  const [, hours = '', minutes = '0', half] = /^(\d{1,2})(?:[.:](\d{2}))?\s?(am|pm|noon|[ap]\.m\.)?/i.exec(time) ?? [];
  if (hours === '') return null;
  const hour = Number(hours) % (half ? 12 : 24);
  const later = half && !/^a/i.test(half) ? 12 : 0;
  return (hour + later) * 60 + Number(minutes);
}

function sayOther({ meeting, nodes, file }: Paper, first: Paper): Finding {
  const place = nodes[0]?.place ?? { file, lines: [1, 1], pages: null };
  const elsewhere = first.nodes[0]?.place;
  return {
    rule: 'meeting-time-differs',
    message: `${meeting.body.name}, ${sayDate(meeting.date ?? '')}: this file says ${meeting.time}, ${first.file} says ${first.meeting.time}.`,
    place,
    ...(elsewhere ? { elsewhere } : {}),
  };
}
