/** What the API answered to an operation on the sample network. */
export interface Fixture {
  /** What the case shows. */
  readonly description: string;
  /** The demo client whose token was sent; null for none. */
  readonly client: string | null;
  /** What was sent before, in order, as Operation/case. */
  readonly after?: readonly string[];
  /** What was sent with the operation. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The body of the answer. */
  readonly response: Answer;
}

/** The body of an answer. */
export interface Answer {
  /** Missing where nothing was executed. */
  readonly data?: Readonly<Record<string, unknown>> | null;
  /** Missing where there are none. */
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}
