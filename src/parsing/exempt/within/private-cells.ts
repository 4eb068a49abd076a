import type { DraftNode } from '../../body/draft.ts';
import { saysClosed, speaksOfAccessAlone } from '../wordings/access-words.ts';

/** "| 12 | EXEMPT \u2013 Complaint: \u2026 |" */
export const isPrivateRow = ({ kind, text }: DraftNode): boolean => kind === 'table-row' && rowOpensPrivate.test(text);
const rowOpensPrivate =
  /(?:^|[|\t])\s*(?:EXEMPT|CONFIDENTIAL|RESTRICTED|NOT FOR PUBLICATION)(?:\s*[\u2013:]|\s+-)\s+\S/;

/** A cell that says before its own words whom they are not for: "Private \u2013 not for the web copy: Mrs Keane has \u2026". */
export const opensCellPrivately = ({ row }: DraftNode): boolean =>
  (row?.cells ?? []).some((cell) => {
    const [, lead = '', words = ''] = /^\W*([^:.;]{8,90}):\s+(.+)$/s.exec(cell) ?? [];
    return (
      lead.split(/\s+/).length >= 3 &&
      words.split(/\s+/).length >= 5 &&
      saysClosed(lead) &&
      speaksOfAccessAlone(lead) &&
      !speaksOfAccessAlone(words)
    );
  });
