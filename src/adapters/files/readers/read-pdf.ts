import type { ReadText } from '../../../parsing/read-text.ts';

export async function readPdf(_bytes: Uint8Array): Promise<ReadText> {
  return {
    text: '',
    findings: [{ rule: 'unreadable-file', message: 'The file is a PDF, not text. Save it as text and add it again.' }],
  };
}
