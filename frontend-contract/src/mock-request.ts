import type { TypedDocument } from './document.js';
import { failed } from './failures.js';
import * as generated from './generated/graphql.js';

type Operation = TypedDocument<unknown, unknown>['__meta__'];

/** What a front end asks for. */
export interface MockRequest {
  /** GET or POST. */
  readonly method: string;
  /** Whether there is any token. */
  readonly authorized: boolean;
  /** The demo client that the token names; undefined where it names none. */
  readonly client: string | undefined;
  readonly documentId: string | undefined;
  readonly query: string | undefined;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

const operations: readonly Operation[] = Object.values(generated)
  .filter((value) => '__meta__' in value)
  .map(({ __meta__ }) => __meta__);

/**
 * Reads a request.
 * @param request a GET or a POST
 */
export async function read(request: Request): Promise<MockRequest> {
  const authorization = request.headers.get('Authorization');
  const { variables, ...rest } = request.method === 'GET' ? parameters(new URL(request.url)) : await request.json();
  return {
    method: request.method,
    authorized: authorization !== null,
    client: authorization?.match(/^Bearer mock:(.+)$/)?.[1],
    documentId: rest.documentId,
    query: rest.query,
    operationName: rest.operationName,
    variables: variables ?? {},
  };
}

function parameters({ searchParams }: URL) {
  const { variables, ...rest } = Object.fromEntries(searchParams);
  return { ...rest, variables: variables && JSON.parse(variables) };
}

/**
 * Finds the operation that is asked for.
 * @param request the request
 * @returns the operation, or the refusal of what is none
 */
export function operationOf(request: MockRequest): Operation | Response {
  const { documentId, query } = request;
  if (documentId !== undefined && query !== undefined) {
    return failed('BAD_REQUEST', 'Send documentId or query, not both', 400);
  }
  const name = request.operationName ?? query?.match(/\b(?:query|mutation)\s+(\w+)/)?.[1];
  const operation = operations.find((known) => (documentId ? known.documentId === documentId : known.name === name));
  if (!operation) {
    const message = `These mocks do not know ${documentId ?? name}: is it of another version of the contract?`;
    return failed('BAD_REQUEST', message, 400, {}, { code: 'PERSISTED_DOCUMENT_NOT_FOUND' });
  }
  return operation.kind === 'mutation' && request.method === 'GET'
    ? failed('BAD_REQUEST', 'Send a mutation by POST', 405, { Allow: 'POST' })
    : operation;
}
