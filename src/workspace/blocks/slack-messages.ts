import type { z } from 'zod';

/** Says schema faults in Slack's own words, each with the place: `[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]`. */
export function slackMessages(error: z.core.$ZodError, root: string): string[] {
  return error.issues.map((issue) => {
    const pointer = [root, ...issue.path.map(String)].filter(Boolean).join('/');
    return `[ERROR] ${wording(issue)} [json-pointer:/${pointer}]`;
  });
}

function wording(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string'
        ? `must be less than ${Number(issue.maximum) + 1} characters`
        : issue.origin === 'array'
          ? `no more than ${issue.maximum} items allowed`
          : `must be at most ${issue.maximum}`;
    case 'too_small':
      return issue.origin === 'string'
        ? `must be more than ${Number(issue.minimum) - 1} characters`
        : issue.origin === 'array'
          ? `must provide at least ${issue.minimum} items`
          : `must be at least ${issue.minimum}`;
    case 'unrecognized_keys':
      return `invalid additional property: ${issue.keys.join(', ')}`;
    case 'invalid_type':
      return issue.input === undefined
        ? `missing required field: ${String(issue.path.at(-1) ?? 'value')}`
        : `must provide a ${issue.expected}`;
    case 'invalid_union':
      return `unsupported type${issue.discriminator ? ` in ${issue.discriminator}` : ''}`;
    default:
      return issue.message;
  }
}
