import { delay, http, type HttpHandler } from 'msw';
import { fixtures, type Cases } from '#fixtures';
import { choose } from './choice.js';
import { failures, failed, type MockFailure } from './failures.js';
import type { Fixture } from './fixture.js';
import { operationOf, read, type MockRequest } from './mock-request.js';
import { answer } from './mock-response.js';

export type { Cases } from '#fixtures';
export type { MockFailure } from './failures.js';
export type { Answer, Fixture } from './fixture.js';

const loaders = fixtures as Readonly<Record<string, () => Promise<Readonly<Record<string, Fixture>>>>>;

/** How the mocks answer. */
export interface MockOptions {
  /** Where the API is: an address or a pattern of MSW. Any path that ends in /graphql where it is not given. */
  readonly url?: string;
  /** Answers an operation with this case, or fails in this way, whatever its variables and token are. */
  readonly cases?: { readonly [Operation in keyof Cases]?: Cases[Operation] | MockFailure };
}

/**
 * Handlers for Mock Service Worker that answer every operation with its fixtures: with the one that has the same
 * variables and was sent as the client of the token `mock:<client>`, or as anybody for any other token. Where several
 * have, the one counts whose `after` was sent, and last; where none has, the normal case does, with a warning.
 * @param options what is to be otherwise
 * @returns handlers for `setupServer` of msw/node or `setupWorker` of msw/browser
 */
export function handlers(options: MockOptions = {}): HttpHandler[] {
  const { url = '*/graphql' } = options;
  const forcedCases: Readonly<Record<string, string>> = options.cases ?? {};
  const sent = new Set<string>();
  const reply = async (request: MockRequest): Promise<Response> => {
    if (!request.authorized) {
      return failures.unauthorized();
    }
    const operation = operationOf(request);
    if (operation instanceof Response) {
      return operation;
    }
    const { name } = operation;
    const forced = forcedCases[name];
    if (forced === 'pending') {
      await delay('infinite');
    }
    if (isFailure(forced)) {
      return failures[forced]();
    }
    const known = (await loaders[name]?.()) ?? {};
    const choice = forced ?? choose(name, known, request, sent);
    const fixture = known[choice];
    if (!fixture) {
      return failed('BAD_REQUEST', `There is no case ${choice} of ${name}: ${Object.keys(known).join(', ')}`, 400);
    }
    const step = `${name}/${choice}`;
    sent.delete(step);
    sent.add(step);
    return answer(fixture.response);
  };
  return [
    http.get(url, async ({ request }) => reply(await read(request))),
    http.post(url, async ({ request }) => reply(await read(request))),
    http.get('*/downloads/*', () =>
      failed('SERVICE_UNAVAILABLE', 'The mocks make no workbook: ask for the rows (csv), or the API itself.', 503),
    ),
  ];
}

function isFailure(name: string | undefined): name is keyof typeof failures {
  return name !== undefined && name in failures;
}
