import type { Answer } from './fixture.js';

/**
 * Answers as the API does.
 * @param body the body
 * @param status its status
 * @param headers further headers
 */
export function answer(body: Answer, status = statusOf(body), headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/graphql-response+json', 'X-Correlation-ID': 'mock', ...headers },
  });
}

function statusOf({ data, errors = [] }: Answer): number {
  const classifications = new Set(errors.map(({ extensions }) => extensions?.['classification']));
  if (data || classifications.size === 0) {
    return 200;
  }
  if (classifications.size === 1 && classifications.has('FORBIDDEN')) {
    return 403;
  }
  if (classifications.has('UNAUTHORIZED')) {
    return 401;
  }
  return data === undefined ? 400 : 200;
}
