import type { Element } from 'domhandler';
import { elementsIn } from './html-node.ts';
import { field, local, type XmlPage } from './xml-field.ts';

/** Who came, in lists as minutes have them. */
export function writeAttendance(meeting: Element, { lines, lineAt }: XmlPage): void {
  const people = [...elementsIn(meeting)].filter((element) =>
    /^(?:attendee|memberattendance|member|attendance)$/.test(local(element)),
  );
  const listed = people.flatMap((element) => {
    const name = field(element, /^(?:user|full|councillor|member|attendee|fulluser|display)?name$/);
    if (!name) return [];
    const role =
      field(element, /^(?:attendee|user|member)?(?:role|position)(?:description|name)?$|^representing$/)?.text ?? '';
    const became =
      field(element, /^(?:attendee|user|member)?(?:attendance|attendancestatus|status|attended)$/)?.text ?? '';
    return [
      {
        name,
        role,
        list: listOf(became, `${field(element, /^membertype$/)?.text ?? ''} ${role}`),
      },
    ];
  });
  for (const list of ['Present', 'In attendance', 'Apologies', 'Absent']) {
    const those = listed.filter((person) => person.list === list);
    if (those.length === 0) continue;
    lines.part();
    lines.add(list, lineAt(those[0]?.name.element.startIndex ?? 0));
    for (const { name, role } of those) {
      const office = role !== '' && !/^(?:committee |board |panel )?member$/i.test(role) ? ` (${role})` : '';
      lines.add(`${name.text}${office}`, lineAt(name.element.startIndex ?? 0));
    }
  }
  lines.part(2);
}

function listOf(became: string, as: string): string {
  if (/apolog/i.test(became)) return 'Apologies';
  if (/absent|not present/i.test(became)) return 'Absent';
  return /in attend/i.test(became) || /officer|guest|observer|adviser|witness/i.test(as) ? 'In attendance' : 'Present';
}
