/** A call Slack would answer with `{ ok: false, error }`. `messages` become `response_metadata.messages`, as Slack words them. */
export class Refusal extends Error {
  readonly error: string;
  readonly messages: readonly string[];

  constructor(error: string, messages: readonly string[] = []) {
    super([error, ...messages].join(' '));
    this.name = 'Refusal';
    this.error = error;
    this.messages = messages;
  }
}
