import type { ErrorClassification } from './errors.js';
import { answer } from './mock-response.js';

/** Ways to fail that any operation has. With `pending` no answer comes, and with `offline` there is no network. */
export type MockFailure = keyof typeof failures | 'pending';

/**
 * An answer that is nothing but an error.
 * @param classification what kind of error
 * @param message what it says
 * @param status the status
 * @param headers further headers
 * @param extensions what else there is to know
 */
export function failed(
  classification: ErrorClassification,
  message: string,
  status: number,
  headers: Record<string, string> = {},
  extensions: Record<string, string> = {},
): Response {
  return answer({ errors: [{ message, extensions: { classification, ...extensions } }] }, status, headers);
}

/** Each failure, as the API words it. */
export const failures = {
  unauthorized: () =>
    failed('UNAUTHORIZED', 'Sign in: send a valid access token in the header Authorization: Bearer <token>', 401, {
      'WWW-Authenticate': 'Bearer',
    }),
  'rate-limited': () =>
    failed(
      'RATE_LIMITED',
      'You have asked for more than your budget allows. Nothing was executed: try again in 2 s, and ask for less at a time',
      429,
      { 'Retry-After': '2' },
    ),
  unavailable: () =>
    failed('SERVICE_UNAVAILABLE', 'Your token cannot be checked now. Try again in a moment.', 503, { 'Retry-After': '5' }),
  failed: () =>
    answer({
      errors: [
        {
          message: 'Something went wrong here. Quote the correlationId when you report it.',
          extensions: { classification: 'INTERNAL_ERROR', correlationId: 'mock' },
        },
      ],
      data: null,
    }),
  offline: () => Response.error(),
} as const;
