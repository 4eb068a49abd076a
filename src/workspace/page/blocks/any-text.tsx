import type { AnyText as TextObject } from '../../blocks/text-objects.ts';
import { Mrkdwn } from './mrkdwn.tsx';
import { PlainText } from './plain-text.tsx';

/** A text object: plain text as itself, mrkdwn drawn. */
export function AnyText({ text }: { text: TextObject }) {
  if (text.type === 'mrkdwn') return <Mrkdwn text={text.text} />;
  return (
    <p className="plain">
      <PlainText text={text.text} />
    </p>
  );
}
