import { askButtons } from './ask-buttons.ts';
import { clip, LIMITS } from './limits.ts';
import { type Message, message } from './message.ts';
import { bullets, heading, line, note, paragraphs, rich, words } from './rich.ts';

/** What the library holds, and questions that it answers. */
export interface Help {
  readonly about: string;
  readonly questions: readonly string[];
}

/** What a command does, with two examples; shown for no text and for `help`. */
export interface CommandHelp {
  readonly command: string;
  readonly does: string;
  readonly examples: readonly [string, string];
  readonly more?: string;
}

/** Explains one command with two examples that can be copied. */
export function commandHelp({ command, does, examples, more }: CommandHelp): Message {
  const said = [`${command} ${does}`, 'For example:', ...examples, ...(more ? [more] : [])].join('\n');
  return message(said, [
    rich(line(words(command, { bold: true }), words(` ${does}`))),
    rich(line(words('For example:')), bullets(examples.map((example) => line(words(example, { bold: true }))))),
    ...(more ? [note(more)] : []),
  ]);
}

/** Everything Minutebook can do, for a mention without words, `help` and /minutebook. */
export function helpMessage(opening: string, { about, questions }: Help): Message {
  const ways: [string, string][] = [
    ['Mention me', 'in a channel with a question; I answer in the thread, and you can go on there without a mention.'],
    ['Write to me', 'directly; the same, between us.'],
    ['/ask', 'answers so that only you see it: /ask What was decided at the last meeting?'],
    [
      '/indicator',
      'looks up one figure by its name, or part of it: /indicator attendance; two with “vs” between them stand side by side',
    ],
    [
      '/indicators',
      'lists them: /indicators red, /indicators getting worse, /indicators what changed; csv gives a file',
    ],
    ['/briefing', 'prepares you for a topic, with a source for each line: /briefing school places'],
    ['Check against the papers', 'in the menu of any message looks up what the message claims.'],
  ];
  const said = [opening, about, ...questions, ...ways.map(([name, does]) => `${name} ${does}`)].join('\n');
  return message(said, [
    heading('Minutebook'),
    rich(line(words(clip(opening, LIMITS.note)))),
    rich(...paragraphs(clip(about, LIMITS.section))),
    ...askButtons(questions.slice(0, 5)),
    rich(bullets(ways.map(([name, does]) => line(words(name, { bold: true }), words(` ${does}`))))),
    note(
      'What you ask me is recorded for a while, so please name no child or family. /minutebook forget me erases it.',
    ),
  ]);
}
