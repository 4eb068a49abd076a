import type { Meeting } from '../papers/meeting.ts';
import type { Paper, PaperNode } from '../papers/paper.ts';
import { assignReferences } from './across-files/references.ts';
import type { DraftNode, DraftPaper } from './body/draft.ts';
import type { PlaceInFile } from './body/place-in-file.ts';
import { everything } from './exempt/elsewhere/meeting-accounts.ts';
import { editionOf } from './heads/edition.ts';
import type { PaperNotes } from './text/paper-notes.ts';

export interface Setting {
  readonly id: string;
  readonly file: string;
  readonly meeting: Meeting;
  readonly publishedIn: Meeting | null;
  readonly visibility: Paper['visibility'];
  readonly knowledge: PaperNotes;
  readonly placeOf: PlaceInFile;
  readonly meetingKey?: string | undefined;
}

/** Finishes a draft: every node gets its reference and place. */
export function toPaper(draft: DraftPaper, setting: Setting): Paper {
  const { id, file, meeting, publishedIn, visibility, knowledge, placeOf } = setting;
  const edition = editionOf(draft, file);
  const released = knowledge.visibility === 'public' ? [everything] : knowledge.publicItems;
  const references = assignReferences(draft.nodes, meeting.id);
  const referenceOf = (node: DraftNode | null): string | null => (node ? (references.get(node) ?? null) : null);
  const nodes = draft.nodes.map(
    (node): PaperNode => ({
      reference: referenceOf(node) ?? '',
      kind: node.kind,
      item: node.item,
      label: node.label,
      parent: referenceOf(node.parent),
      headings: node.headings,
      text: node.text,
      place: placeOf([node.from, node.to]),
      ...(node.row ? { row: node.row } : {}),
      ...(node.decision ? { decision: node.decision } : {}),
    }),
  );
  return {
    id,
    kind: draft.kind,
    title: draft.title,
    meeting,
    publishedIn,
    file,
    pages: draft.pages,
    webAddress: knowledge.webAddress ?? null,
    ...(setting.meetingKey ? { meetingKey: setting.meetingKey } : {}),
    visibility,
    ...(released ? { released } : {}),
    ...(edition ? { edition } : {}),
    nodes,
    people: draft.people.map(({ lines, ...person }) => ({ ...person, place: { ...placeOf(lines), pages: null } })),
  };
}
