import { ApiError, type ErrorClassification, type GraphQLError } from './errors.js';

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLError[];
}

/**
 * What is wrong with an answer.
 * @param response the answer
 * @param body its body; undefined where it is no JSON
 * @returns undefined where nothing is wrong
 */
export function failureOf(response: Response, body: unknown): ApiError | undefined {
  const { data, errors = [] } = isAnswer(body) ? body : {};
  if (data && errors.length === 0) {
    return undefined;
  }
  const [first] = errors;
  return new ApiError(first?.message ?? `No answer of the API: ${response.status} ${response.statusText}`.trim(), {
    classification: first?.extensions?.classification ?? classificationOf(response.status),
    status: response.status,
    correlationId: response.headers.get('X-Correlation-ID') ?? first?.extensions?.correlationId,
    retryAfter: seconds(response.headers.get('Retry-After')),
    errors,
    data: data ?? undefined,
  });
}

/**
 * A request that no answer came to.
 * @param cause what the platform says of it
 */
export function unanswered(cause: unknown): ApiError {
  return new ApiError(
    'No answer came: there may be no network, or the API is being started again',
    {
      classification: 'NO_ANSWER',
      status: undefined,
      correlationId: undefined,
      retryAfter: undefined,
      errors: [],
      data: undefined,
    },
    { cause },
  );
}

function isAnswer(body: unknown): body is Answer {
  return typeof body === 'object' && body !== null && ('data' in body || 'errors' in body);
}

/** For what a proxy answers in the API's place. */
function classificationOf(status: number): ErrorClassification {
  switch (status) {
    case 401:
      return 'UNAUTHORIZED';
    case 403:
      return 'FORBIDDEN';
    case 404:
      return 'NOT_FOUND';
    case 429:
      return 'RATE_LIMITED';
    case 502:
    case 503:
    case 504:
      return 'SERVICE_UNAVAILABLE';
    default:
      return status >= 400 && status < 500 ? 'BAD_REQUEST' : 'INTERNAL_ERROR';
  }
}

function seconds(header: string | null): number | undefined {
  return header !== null && /^\d+$/.test(header) ? Number(header) : undefined;
}
