/** Why a statement may not be said, and on which word it failed. */
export interface Objection {
  readonly reason:
    | 'no-mark'
    | 'too-long'
    | 'unknown-mark'
    | 'markup'
    | 'quotation-not-verbatim'
    | 'figure-not-there'
    | 'date-not-there'
    | 'reference-not-there'
    | 'name-not-there'
    | 'figure-of-something-else'
    | 'figure-of-another-period'
    | 'direction-reversed'
    | 'contrary-word'
    | 'negation-differs'
    | 'certainty-differs'
    | 'scope-differs'
    | 'bound-differs'
    | 'said-by-another'
    | 'decision-differs'
    | 'cause-not-there'
    | 'not-supported';
  readonly detail: string;
}
