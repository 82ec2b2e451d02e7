/** What the API answered to an operation on the sample network. */
export interface Fixture {
  /** What the case shows. */
  readonly description: string;
  /** The demo client whose token was sent. */
  readonly client: string;
  /** What was sent before, in order, as Operation/case. */
  readonly after?: readonly string[];
  /** What was sent with the operation. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The body of the answer. */
  readonly response: {
    readonly data?: unknown;
    readonly errors?: readonly unknown[];
    readonly extensions?: unknown;
  };
}
