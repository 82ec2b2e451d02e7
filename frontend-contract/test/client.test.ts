import {
  ApiError,
  createClient,
  isCalendarDate,
  MaturityHeatmapDocument,
  RecordBaselinesDocument,
  ViewerDocument,
  type RecordBaselinesInput,
} from '@network-maturity/contract';
import { handlers } from '@network-maturity/contract/mocks';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { fixture } from './fixtures.js';

const url = 'http://localhost/graphql';
const server = setupServer();
const sent: Request[] = [];
const { query, mutate, download } = createClient({ url, token: async () => 'mock:oxfordshire' });
const { input } = fixture('RecordBaselines/normal').variables as { input: RecordBaselinesInput };

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
  server.events.on('request:start', ({ request }) => sent.push(request.clone()));
  return () => server.close();
});

beforeEach(() => server.resetHandlers(...handlers()));

afterEach(() => sent.splice(0));

async function failure(answered: Promise<unknown>): Promise<ApiError> {
  const error = await answered.then(() => undefined, (reason: unknown) => reason);
  expect(error).toBeInstanceOf(ApiError);
  return error as ApiError;
}

test('a query goes by GET, with the id of its document in place of its text', async () => {
  const { viewer } = await query(ViewerDocument);
  expect(viewer.actor.organisation).toBe('10Q');
  expect(sent[0]!.method).toBe('GET');
  expect(Object.fromEntries(new URL(sent[0]!.url).searchParams)).toEqual({
    documentId: ViewerDocument.__meta__.documentId,
  });
  expect(sent[0]!.headers.get('Authorization')).toBe('Bearer mock:oxfordshire');
  expect(sent[0]!.headers.get('Accept')).toBe('application/graphql-response+json');
});

test('a document is sent as what it is', async () => {
  await expect(query(RecordBaselinesDocument, { input })).rejects.toThrow('send it by mutate');
  await expect(mutate(ViewerDocument)).rejects.toThrow('send it by query');
  expect(sent).toEqual([]);
});

test('a file is fetched with the token, and refused like an operation', async () => {
  const address = 'http://localhost/downloads/nhse-feedback/10Q.xlsx';
  server.use(http.get(address, () => HttpResponse.text('rows'), { once: true }));
  expect(await (await download(address)).text()).toBe('rows');
  expect(sent[0]!.headers.get('Authorization')).toBe('Bearer mock:oxfordshire');
  expect(await failure(download(address))).toMatchObject({ classification: 'SERVICE_UNAVAILABLE', status: 503 });
  server.use(http.get(address, () => new HttpResponse('<html>', { status: 502 }), { once: true }));
  expect(await failure(download(address))).toMatchObject({ classification: 'SERVICE_UNAVAILABLE', status: 502 });
  server.use(http.get(address, () => HttpResponse.error()));
  expect((await failure(download(address))).classification).toBe('NO_ANSWER');
});

test('a query too long for an address goes by POST', async () => {
  const neighbourhoodIds = Array.from({ length: 1000 }, (_, i) => `nbh_${i}`);
  await query(MaturityHeatmapDocument, { scope: { neighbourhoodIds } });
  expect(sent[0]!.method).toBe('POST');
  expect(await sent[0]!.json()).toEqual({
    documentId: MaturityHeatmapDocument.__meta__.documentId,
    variables: { scope: { neighbourhoodIds } },
  });
});

test('a mutation goes by POST, and its problems are data', async () => {
  server.resetHandlers(...handlers({ cases: { RecordBaselines: 'forbidden' } }));
  expect((await failure(mutate(RecordBaselinesDocument, { input }))).classification).toBe('FORBIDDEN');
  server.resetHandlers(...handlers());
  const { recordBaselines } = await mutate(RecordBaselinesDocument, { input: { ...input, idempotencyKey: 'my own' } });
  expect(recordBaselines.problems).toEqual([]);
  expect(sent[1]!.method).toBe('POST');
});

test('a token that is refused is UNAUTHORIZED', async () => {
  server.resetHandlers(...handlers({ cases: { Viewer: 'unauthorized' } }));
  expect(await failure(query(ViewerDocument))).toMatchObject({
    classification: 'UNAUTHORIZED',
    status: 401,
    correlationId: 'mock',
    message: expect.stringContaining('Sign in'),
  });
});

test('a budget that is used up is RATE_LIMITED, and says when to try again', async () => {
  server.resetHandlers(...handlers({ cases: { Viewer: 'rate-limited' } }));
  expect(await failure(query(ViewerDocument))).toMatchObject({
    classification: 'RATE_LIMITED',
    status: 429,
    retryAfter: 2,
  });
});

test('an API that cannot answer now is SERVICE_UNAVAILABLE', async () => {
  server.resetHandlers(...handlers({ cases: { Viewer: 'unavailable' } }));
  expect(await failure(query(ViewerDocument))).toMatchObject({
    classification: 'SERVICE_UNAVAILABLE',
    status: 503,
    retryAfter: 5,
  });
});

test('an API that breaks is INTERNAL_ERROR, with what to quote', async () => {
  server.resetHandlers(...handlers({ cases: { Viewer: 'failed' } }));
  expect(await failure(query(ViewerDocument))).toMatchObject({
    classification: 'INTERNAL_ERROR',
    status: 200,
    correlationId: 'mock',
    data: undefined,
  });
});

test('no network is NO_ANSWER', async () => {
  server.resetHandlers(...handlers({ cases: { Viewer: 'offline' } }));
  expect(await failure(query(ViewerDocument))).toMatchObject({ classification: 'NO_ANSWER', status: undefined });
});

test.for([
  [401, 'UNAUTHORIZED'],
  [403, 'FORBIDDEN'],
  [404, 'NOT_FOUND'],
  [413, 'BAD_REQUEST'],
  [429, 'RATE_LIMITED'],
  [502, 'SERVICE_UNAVAILABLE'],
  [500, 'INTERNAL_ERROR'],
  [200, 'INTERNAL_ERROR'],
] as const)('a page of a proxy with the status %d is %s', async ([status, classification]) => {
  server.resetHandlers(http.get(url, () => HttpResponse.html('<h1>Sorry</h1>', { status })));
  expect(await failure(query(ViewerDocument))).toMatchObject({ classification, status, errors: [] });
});

test('an error beside data is thrown, and keeps the data', async () => {
  const data = { viewer: null };
  const errors = [{ message: 'Not now', extensions: { classification: 'SERVICE_UNAVAILABLE' } }];
  server.resetHandlers(http.get(url, () => HttpResponse.json({ data, errors })));
  expect(await failure(query(ViewerDocument))).toMatchObject({ classification: 'SERVICE_UNAVAILABLE', data, errors });
});

test('a request that is given up is rejected with the reason', async () => {
  server.resetHandlers(...handlers({ cases: { Viewer: 'pending' } }));
  const abort = new AbortController();
  const answered = query(ViewerDocument, undefined, { signal: abort.signal });
  abort.abort(new Error('elsewhere'));
  await expect(answered).rejects.toThrow('elsewhere');
});

test('a token that cannot be had is no failure of the API', async () => {
  const client = createClient({ url, token: () => Promise.reject(new Error('sign in again')) });
  await expect(client.query(ViewerDocument)).rejects.toThrow('sign in again');
  expect(sent).toEqual([]);
});

test('only days of the calendar are dates', () => {
  expect(['2020-02-29', '1000-01-01', '2999-12-31'].every(isCalendarDate)).toBe(true);
  expect(['', '0018-12-13', '3000-01-01', '2021-02-29', '2021-02-30', '05/12/2018', '2018-12-05T17:30:00Z', '2018-1-5'].some(isCalendarDate)).toBe(false);
});
