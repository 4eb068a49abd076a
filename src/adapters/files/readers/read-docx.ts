import type { ReadText } from '../../../parsing/read-text.ts';

export async function readDocx(_bytes: Uint8Array): Promise<ReadText> {
  return {
    text: '',
    findings: [
      {
        rule: 'unreadable-file',
        message: 'The file is a Word, Excel or zip file, not text. Save it as text and add it again.',
      },
    ],
  };
}
