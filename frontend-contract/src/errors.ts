/** How the API classifies what it cannot answer. What each means, and what a page should do, is in errors.md. */
export type ErrorClassification =
  | 'UNAUTHORIZED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_REQUEST'
  | 'RATE_LIMITED'
  | 'SERVICE_UNAVAILABLE'
  | 'INTERNAL_ERROR';

/** An entry of `errors` in an answer. */
export interface GraphQLError {
  /** What is wrong and what to do about it, for a person. */
  readonly message: string;
  /** Where in the answer; missing where nothing was executed. */
  readonly path?: readonly (string | number)[];
  /** What kind of error it is, and what else there is to know. */
  readonly extensions?: {
    readonly classification?: ErrorClassification;
    readonly correlationId?: string;
  } & Readonly<Record<string, unknown>>;
}

/** What an {@link ApiError} is made of. */
export type Failure = Pick<ApiError, 'classification' | 'status' | 'correlationId' | 'retryAfter' | 'errors' | 'data'>;

/** An operation that was not answered, or not wholly. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  /** What kind of failure it is; NO_ANSWER where none came, such as without a network. */
  readonly classification: ErrorClassification | 'NO_ANSWER';

  /** The status of the answer; undefined where none came. */
  readonly status: number | undefined;

  /** What to quote when it is reported; undefined where no answer came. */
  readonly correlationId: string | undefined;

  /** After how many seconds the same may be sent again; undefined where the answer does not say. */
  readonly retryAfter: number | undefined;

  /** The errors of the answer; none where it was not the API that answered. */
  readonly errors: readonly GraphQLError[];

  /** What came all the same; undefined where nothing did. A mutation whose payload is in it was carried out. */
  readonly data: unknown;

  constructor(message: string, failure: Failure, options?: ErrorOptions) {
    super(message, options);
    this.classification = failure.classification;
    this.status = failure.status;
    this.correlationId = failure.correlationId;
    this.retryAfter = failure.retryAfter;
    this.errors = failure.errors;
    this.data = failure.data;
  }
}
