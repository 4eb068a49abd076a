import type { Trace, TraceStep } from './trace.ts';

/** One step in words: what it was, when and how long, and lines for what went in and what came out. */
export interface SaidStep {
  readonly title: string;
  readonly depth: number;
  readonly lines: readonly string[];
}

/** Longest line, most items of one list and most lines of one value. */
const LONGEST = 220;
const MOST_ITEMS = 12;
const MOST_LINES = 40;

/** How an answer came about, as lines a person can read: every step with its times, what went in and what came out. */
export function sayTrace(trace: Trace): string {
  const steps = saySteps(trace).map(({ title, depth, lines }) => {
    const margin = '  '.repeat(depth);
    return [`${margin}${title}`, ...lines.map((line) => `${margin}    ${line}`)].join('\n');
  });
  return [`How this was answered: ${saySpan(trace.ms)} in all`, ...steps].join('\n');
}

export function saySteps({ steps }: Trace): readonly SaidStep[] {
  const depths: number[] = [];
  return steps.map((step, index) => {
    const depth = step.within === null ? 0 : (depths[step.within] ?? 0) + 1;
    depths[index] = depth;
    return {
      title: `${index + 1}. ${step.name} (at ${saySpan(step.atMs)}, took ${saySpan(step.ms)})`,
      depth,
      lines: [...labelled('in', step.input), ...labelled('out', step.output)],
    };
  });
}

function labelled(label: string, value: TraceStep['input']): string[] {
  const lines = linesOf(value);
  const shown =
    lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), `… ${lines.length - MOST_LINES} more`] : lines;
  return shown.map((line, index) => `${(index === 0 ? label : '').padEnd(4)}${clip(line)}`);
}

/** A value as lines: scored passages one a line, other lists one item a line, fields by name. */
function linesOf(value: unknown): string[] {
  if (value === null || value === undefined || value === '') return [];
  if (typeof value !== 'object')
    return String(value)
      .split('\n')
      .filter((line) => line.trim() !== '');
  if (Array.isArray(value)) return some(value.map(oneLine));
  return Object.entries(value).flatMap(([name, inner]) => {
    if (inner === null || (Array.isArray(inner) && inner.length === 0)) return [];
    if (Array.isArray(inner) && inner.some((item) => typeof item === 'object'))
      return [`${name}:`, ...some(inner.map((item) => `  ${isMessage(item) ? sayMessage(item) : oneLine(item)}`))];
    const lines = typeof inner === 'string' ? linesOf(inner) : [oneLine(inner)];
    return lines.length > 1 ? [`${name}:`, ...lines.map((line) => `  ${line}`)] : [`${name}: ${lines.join('')}`];
  });
}

interface SentMessage {
  readonly role: string;
  readonly text: string;
}

const isMessage = (value: unknown): value is SentMessage =>
  typeof value === 'object' && value !== null && 'role' in value && 'text' in value;

/** Prompts are long: how they begin, and how much there is. */
const sayMessage = ({ role, text }: SentMessage): string =>
  `${role} (${text.length} characters): ${text.replace(/\s+/g, ' ').slice(0, 120)}…`;

const some = (lines: readonly string[]): string[] =>
  lines.length > MOST_ITEMS ? [...lines.slice(0, MOST_ITEMS), `  … ${lines.length - MOST_ITEMS} more`] : [...lines];

function oneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return value.map(oneLine).join(', ');
  if ('reference' in value && 'score' in value) return sayScored(value);
  if ('reference' in value && 'opening' in value) {
    const { reference, opening: _, ...rest } = value;
    return [String(reference), oneLine(rest)].filter(Boolean).join('  ');
  }
  return Object.entries(value)
    .filter(([, inner]) => inner !== null && !(Array.isArray(inner) && inner.length === 0))
    .map(([name, inner]) => `${name}: ${oneLine(inner)}`)
    .join('; ');
}

function sayScored(value: object & { readonly reference: unknown; readonly score: unknown }): string {
  const parts = 'parts' in value && typeof value.parts === 'object' && value.parts !== null ? value.parts : {};
  const scores = Object.entries(parts).flatMap(([name, score]) => (score ? [`${name} ${saySmall(score)}`] : []));
  const why = 'why' in value && value.why ? ` rejected: ${value.why}` : '';
  const opening = 'opening' in value ? ` “${value.opening}”` : '';
  return `${saySmall(value.score)} ${value.reference}${scores.length > 0 ? ` (${scores.join(', ')})` : ''}${why}${opening}`;
}

const saySmall = (value: unknown): string => (typeof value === 'number' ? value.toFixed(3) : String(value));

function saySpan(ms: number): string {
  return ms >= 1000 ? `${(ms / 1000).toFixed(2)} s` : `${ms >= 10 ? Math.round(ms) : ms} ms`;
}

const clip = (line: string): string => {
  const plain = line.replace(/\s+$/, '');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
};
