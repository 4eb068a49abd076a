import type { View } from '@slack/types';
import { expect } from 'vitest';
import type { Message } from '../../src/slack/blocks/message.ts';
import { checkBlocks } from '../../src/workspace/blocks/check-blocks.ts';
import { checkView } from '../../src/workspace/blocks/check-view.ts';

/** Holds a message, in every form it may be sent, to Slack's limits as the local workspace knows them, and to plain words. */
export function expectHarmless(message: Message): void {
  for (const form of [message, ...(message.plainer ?? [])]) {
    expect(form.text.trim()).not.toBe('');
    expect(form.text.length).toBeLessThanOrEqual(4000);
    expect(form.text).not.toMatch(/[<>]|@(channel|here|everyone)\b|&(?!(amp|lt|gt);)/i);
    checkBlocks('message', form.blocks);
    expectPlain(form);
  }
}

export function expectHarmlessView(view: View): void {
  checkView(view);
  expectPlain(view);
}

/** Only block types that take plain text, and no sequence that Slack could read as a mention or a link. */
function expectPlain(value: unknown): void {
  if (typeof value === 'string') {
    expect(value).not.toMatch(/<[!@#]|<https?:|<mailto:|\p{Cs}/u);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value)
    expect(['mrkdwn', 'markdown', 'link', 'broadcast', 'usergroup', 'channel']).not.toContain(value.type);
  for (const inner of Object.values(value)) expectPlain(inner);
}
