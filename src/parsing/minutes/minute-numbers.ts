import type { DraftFinding, DraftNode } from '../body/draft.ts';

/**
 * Compares the minute an attendance note points to ("… (Minute 58 refers)") with the item where the people it names
 * appear. Where the two numbers differ, the paper contradicts itself.
 */
export function contradictedNumbers(nodes: readonly DraftNode[]): DraftFinding[] {
  return nodes
    .filter((node) => node.kind === 'attendance')
    .flatMap((note) => {
      const stated = /\(minute (\d{1,4}) refers\)/i.exec(note.text)?.[1];
      if (!stated) return [];
      const names = [...note.text.matchAll(/\b[A-Z][a-z]+ [A-Z][a-z]+\b/g)].map(([name]) => name);
      const where = nodes.find(
        (node) => node !== note && node.item.label && names.some((name) => node.text.includes(name)),
      );
      const numbers = [where?.item.label, where?.item.agendaItem];
      if (!where || numbers.includes(stated)) return [];
      return [
        {
          rule: 'item-number-differs',
          message: `The attendance refers to minute ${stated}; the item where the same people appear is numbered ${where.item.label}.`,
          lines: [note.from, note.to] as const,
          elsewhere: [where.from, where.to] as const,
        },
      ];
    });
}
