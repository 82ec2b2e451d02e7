import { failureOf, unanswered } from './answer.js';
import type { TypedDocument } from './document.js';

/** Where the API is, and who asks. */
export interface ClientOptions {
  /** Such as https://maturity.example.org/graphql, or /graphql where the page comes from the same server. */
  readonly url: string;
  /** The access token, asked for before each request. */
  readonly token: () => string | Promise<string>;
  /** Sends the requests, in place of the platform's own fetch. */
  readonly fetch?: typeof fetch;
}

/** What else there is to say of one request. */
export interface RequestOptions {
  /** Gives the request up, such as when the reader goes elsewhere. It is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** The variables, which may be left out where all of them may, and then the options. */
export type Rest<Variables> = Record<never, never> extends Variables
  ? [variables?: Variables, options?: RequestOptions]
  : [variables: Variables, options?: RequestOptions];

/** Sends operations of the contract. */
export interface Client {
  /**
   * Reads, by GET: a browser keeps the answer, and the API says where it is still good.
   * @returns the data
   * @throws {@link ApiError} where there is any error, even beside data
   * @throws TypeError where the document is a mutation: nothing is sent
   */
  query<Data, Variables>(document: TypedDocument<Data, Variables>, ...rest: Rest<Variables>): Promise<Data>;
  /**
   * Writes, by POST. Give it an idempotencyKey, and send the same again where no answer came: it happens once.
   * @returns the payload, with the problems that the caller can put right
   * @throws {@link ApiError} where there is any error, even beside data
   * @throws TypeError where the document is a query: nothing is sent
   */
  mutate<Data, Variables>(document: TypedDocument<Data, Variables>, ...rest: Rest<Variables>): Promise<Data>;
  /**
   * Fetches a file that an answer leads to, such as the xlsxUrl of feedback. The token goes with it.
   * @param address what the answer gave, and nothing else: whoever is there gets the token
   * @throws {@link ApiError} where it is not to be had
   */
  download(address: string, options?: RequestOptions): Promise<Blob>;
}

/** Longer addresses are refused by many a proxy. */
const longestUrl = 8_000;

/**
 * Makes a client.
 * @param options where the API is, and who asks
 */
export function createClient(options: ClientOptions): Client {
  const fetched = async <Body>(
    address: string,
    accept: string,
    init: RequestInit,
    { signal }: RequestOptions = {},
    read: (response: Response) => Promise<Body>,
  ): Promise<{ response: Response; body: Body }> => {
    const headers = new Headers(init.headers);
    headers.set('Accept', accept);
    headers.set('Authorization', `Bearer ${await options.token()}`);
    try {
      const response = await (options.fetch ?? fetch)(address, { ...init, headers, signal: signal ?? null });
      return { response, body: await read(response) };
    } catch (cause) {
      signal?.throwIfAborted();
      throw unanswered(cause);
    }
  };
  const send = async <Data>(url: string, init: RequestInit, request?: RequestOptions): Promise<Data> => {
    const { response, body } = await fetched(url, 'application/graphql-response+json', init, request, json);
    const failure = failureOf(response, body);
    if (failure) {
      throw failure;
    }
    return (body as { data: Data }).data;
  };
  const post = <Data>(document: TypedDocument<Data, never>, variables: unknown, request?: RequestOptions) =>
    send<Data>(
      options.url,
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ documentId: document.__meta__.documentId, variables }),
      },
      request,
    );
  return {
    query: async (document, ...[variables, request]) => {
      insist(document, 'query');
      const search = new URLSearchParams({ documentId: document.__meta__.documentId });
      if (variables) {
        search.set('variables', JSON.stringify(variables));
      }
      const url = `${options.url}?${search}`;
      return url.length > longestUrl ? post(document, variables, request) : send(url, {}, request);
    },
    mutate: async (document, ...[variables, request]) => {
      insist(document, 'mutation');
      return post(document, variables, request);
    },
    download: async (address, request) => {
      const read = (response: Response): Promise<unknown> => (response.ok ? response.blob() : json(response));
      const { response, body } = await fetched(address, '*/*', {}, request, read);
      if (body instanceof Blob) {
        return body;
      }
      throw failureOf(response, body) ?? unanswered(body);
    },
  };
}

/** The body, or undefined where it is no JSON, as that of many a proxy. */
async function json(response: Response): Promise<unknown> {
  return response.json().catch((cause: unknown) => {
    if (!(cause instanceof SyntaxError)) {
      throw cause;
    }
  });
}

function insist({ __meta__: { name, kind } }: TypedDocument<unknown, never>, right: typeof kind): void {
  if (kind !== right) {
    throw new TypeError(`${name} is a ${kind}: send it by ${kind === 'query' ? 'query' : 'mutate'}`);
  }
}
