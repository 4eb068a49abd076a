import type { Finding } from '../../papers/finding.ts';
import type { Paper } from '../../papers/paper.ts';

const titles = /^(?:the )?(?:(?:Councillor|Cllr|Mrs?|Ms|Miss|Dr|Prof(?:essor)?|Canon|Revd?|Father|Sir|Dame)\.? )+/i;

/** Whom minutes name both among those who were there and among those who sent apologies: one of the two is wrong. */
export function presentAndAway({ kind, people, nodes }: Paper): Finding[] {
  if (kind !== 'minutes') return [];
  const told = nodes.filter(({ text }) => /apolog|absen|unable/i.test(text)).map(({ text }) => text);
  const there = people.filter(({ capacity }) => capacity === 'present');
  return people
    .filter(({ capacity }) => capacity === 'apologies')
    .flatMap(({ name, place }) => {
      const own = plain(name);
      const same = own.includes(' ') ? there.find((one) => plain(one.name) === own) : undefined;
      if (!same || told.some((text) => text.includes(own) && partly.test(text))) return [];
      const message = `${name} stands among those present and among those who sent apologies.`;
      return [{ rule: 'present-and-away', message, place, elsewhere: same.place }];
    });
}

/** Somebody may come late, leave early or join from afar. */
const partly = /\b(?:lateness|late|early|part of|remote|online|virtual|arriv|joined|left)/i;
const plain = (name: string): string => name.replace(titles, '').trim();
