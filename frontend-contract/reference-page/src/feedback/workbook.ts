import { ApiError, type GraphQLError } from '@network-maturity/contract';
import { session } from '../session';

function failureOf(response: Response, errors: readonly GraphQLError[]): ApiError {
  const [first] = errors;
  const retryAfter = Number.parseInt(response.headers.get('Retry-After') ?? '', 10);
  return new ApiError(first?.message ?? response.statusText, {
    classification:
      first?.extensions?.classification ?? (response.status === 401 ? 'UNAUTHORIZED' : 'SERVICE_UNAVAILABLE'),
    status: response.status,
    correlationId: response.headers.get('X-Correlation-ID') ?? undefined,
    retryAfter: Number.isNaN(retryAfter) ? undefined : retryAfter,
    errors,
    data: undefined,
  });
}

/**
 * Fetches a workbook, which is refused like an operation.
 * @param address what feedback gave as its xlsxUrl
 * @throws {@link ApiError} where it is not to be had
 */
export async function workbook(address: string): Promise<Blob> {
  let response: Response;
  try {
    response = await fetch(address, { headers: { Authorization: `Bearer ${session()?.token ?? ''}` } });
  } catch (cause) {
    throw new ApiError(
      'No answer came',
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
  if (!response.ok) {
    const body = (await response.json().catch(() => ({}))) as { readonly errors?: readonly GraphQLError[] };
    throw failureOf(response, body.errors ?? []);
  }
  return response.blob();
}
