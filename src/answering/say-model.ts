/** What a language model took on one day. */
export interface ModelDay {
  readonly calls: number;
  readonly tokensIn: number;
  readonly tokensOut: number;
  /** In the money of the configured prices; null where none are configured. */
  readonly cost: number | null;
}

/** What one small call to a language model took. */
export interface ModelTrial {
  readonly ms: number;
  readonly tokens: number;
  readonly cost: 'own server' | 'paid by the token';
  /** About what one answer costs at the configured prices; null where none are configured. */
  readonly perAnswer: number | null;
}

/** "openai:gpt-5-mini; today 12 calls, 34,000 of 3,000,000 tokens, cost 0.12", for an operator. */
export function sayModel(model: string, tokensPerDay: number, today: ModelDay | null): string {
  if (model === 'none') return 'none: answers are quotations';
  const count = (number: number) => number.toLocaleString('en-GB');
  const calls = today?.calls ?? 0;
  const tokens = (today?.tokensIn ?? 0) + (today?.tokensOut ?? 0);
  const cost = today?.cost ? `, cost ${today.cost.toPrecision(3)}` : '';
  return `${model}; today ${count(calls)} ${calls === 1 ? 'call' : 'calls'}, ${count(tokens)} of ${count(tokensPerDay)} tokens${cost}`;
}
