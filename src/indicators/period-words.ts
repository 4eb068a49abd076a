import { monthPeriod, type Period, quarterPeriod, type TermName, termPeriod } from './period.ts';

export function quarterOf(quarter: number, text: string | undefined, asAt: Period | null): Period | null {
  if (text) {
    const first = firstYearOf(text);
    return first === null ? null : quarterPeriod(first, quarter);
  }
  return asAt && latestBefore(asAt, (firstYear) => quarterPeriod(firstYear, quarter));
}

export function monthOf(name: string | undefined, text: string | undefined, asAt: Period | null): Period | null {
  const index = 'jan feb mar apr may jun jul aug sep oct nov dec'
    .split(' ')
    .indexOf((name ?? '').slice(0, 3).toLowerCase());
  if (index < 0) return null;
  if (!text) return asAt && latestBefore(asAt, (firstYear) => monthPeriod(firstYear, index + 1));
  const first = pairStart(text);
  if (first !== null) return monthPeriod(index >= 3 ? first : first + 1, index + 1);
  return /[/–-]/.test(text) ? null : monthPeriod(fullYear(text), index + 1);
}

export function termOf(name: string | undefined, text: string | undefined, asAt: Period | null): Period | null {
  const key = (name ?? '').slice(0, 3).toLowerCase();
  const which: TermName = key === 'aut' ? 'autumn' : key === 'spr' ? 'spring' : 'summer';
  if (!text) return asAt && latestBefore(asAt, (firstYear) => termPeriod(firstYear, which));
  const first = pairStart(text);
  if (first !== null) return termPeriod(which === 'autumn' ? first : first + 1, which);
  return /[/–-]/.test(text) ? null : termPeriod(fullYear(text), which);
}

export function latestBefore(asAt: Period, make: (year: number) => Period): Period {
  const asAtYear = Number(asAt.end.slice(0, 4));
  const choices = [asAtYear, asAtYear - 1, asAtYear - 2].map(make);
  return choices.find(({ end }) => end <= asAt.end) ?? make(asAtYear - 2);
}

/** The calendar year a financial year begins in: "2021/22", "21/22" and a bare "2021" beside a quarter all give 2021. */
export function firstYearOf(text: string | undefined): number | null {
  const first = pairStart(text);
  if (first !== null) return first;
  return text && !/[/–-]/.test(text) ? fullYear(text) : null;
}

export function pairStart(text: string | undefined): number | null {
  const match = /^(20)?(\d\d) ?[/–-] ?(?:20)?(\d\d)$/.exec((text ?? '').trim());
  if (!match) return null;
  const [first, second] = [Number(match[2]), Number(match[3])];
  return second === (first + 1) % 100 ? 2000 + first : null;
}

export function fullYear(text: string | undefined): number {
  const digits = (text ?? '').replace(/\D/g, '');
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
