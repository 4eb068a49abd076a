import fc from 'fast-check';

const attacks = [
  '<!channel>',
  '<!here|here>',
  '<!everyone>',
  '<!subteam^S123|team>',
  '<@U0OFFICER1>',
  '<@U0OFFICER1|priya>',
  '<#C0FAMILIES|families>',
  '<https://evil.example|click me>',
  '<mailto:a@evil.example|write>',
  '<javascript:alert(1)|x>',
  '@channel',
  '@here',
  '*bold* _italic_ ~struck~ `code`',
  '```',
  '> quoted',
  '&lt;!channel&gt;',
  '&amp;lt;!channel&amp;gt;',
  ':smile:',
  '<script>alert(1)</script>',
  '\u202Egnp.exe',
  '\u2066x\u2069',
  '\u0000\u0007\u001B[31m',
  '\uD800',
  '\uDC00x',
  '👩‍👩‍👧‍👦',
  '\u200B',
  '[1][2][999]',
  '\n\n- one\n- two\n',
  '{{slot}}',
];

/** Text that tries to mention, link, format or break a message, alone and inside ordinary words. */
export const hostileText = fc.oneof(
  fc.constantFrom(...attacks),
  fc
    .array(
      fc.oneof(fc.constantFrom(...attacks), fc.string({ unit: 'binary', maxLength: 20 }), fc.lorem({ maxCount: 8 })),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(' ')),
  fc.constantFrom(
    '',
    ' ',
    '\n',
    '<!channel>'.repeat(700),
    'x'.repeat(12_000),
    '&<>'.repeat(3000),
    'word '.repeat(3000),
  ),
);
