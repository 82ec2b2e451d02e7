import { ApiError, createClient, type TypedDocument } from '@network-maturity/contract';
import * as contract from '@network-maturity/contract';
import { handlers, type Fixture } from '@network-maturity/contract/mocks';
import { setupServer } from 'msw/node';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { fixtureFiles, fixture } from './fixtures.js';

type Document = TypedDocument<unknown, Record<string, unknown>>;

const documents = contract as unknown as Record<string, Document>;
const server = setupServer();

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
  return () => server.close();
});

afterEach(() => vi.restoreAllMocks());

/** What the client makes of a fixture's operation. */
async function send(step: string): Promise<unknown> {
  const [operation = ''] = step.split('/');
  const { client, variables } = fixture(step);
  const document = documents[`${operation}Document`]!;
  const { query, mutate } = createClient({ url: 'http://localhost/graphql', token: () => `mock:${client}` });
  return (document.__meta__.kind === 'query' ? query : mutate)(document, variables).then(
    (data) => ({ data }),
    ({ errors, data }: ApiError) => ({ errors, ...(data === undefined ? {} : { data }) }),
  );
}

/** What is to be sent before, each once. */
function before({ after = [] }: Fixture): string[] {
  return [...new Set(after.flatMap((step) => [...before(fixture(step)), step]))];
}

describe('each fixture is what its operation is answered with', () => {
  test.for(fixtureFiles.filter((step) => fixture(step).client !== null))('%s', async (step) => {
    const warned = vi.spyOn(console, 'warn');
    server.resetHandlers(...handlers());
    for (const earlier of before(fixture(step))) {
      await send(earlier);
    }
    const { data, errors } = fixture(step).response;
    expect(await send(step)).toEqual({ ...(errors ? { errors } : {}), ...(data ? { data } : {}) });
    expect(warned).not.toHaveBeenCalled();
  });
});

describe('the mocks', () => {
  const url = 'http://localhost/graphql';
  const viewer = (token: string) => createClient({ url, token: () => token }).query(contract.ViewerDocument);

  async function raw(init: RequestInit, search = ''): Promise<Response> {
    return fetch(`${url}${search}`, { headers: { Authorization: 'Bearer mock:oxfordshire' }, ...init });
  }

  function post(body: unknown): Promise<Response> {
    return raw({ method: 'POST', body: JSON.stringify(body) });
  }

  test('refuse whoever sends no token, as the API does', async () => {
    server.resetHandlers(...handlers());
    const answered = await raw({ headers: {} });
    expect(answered.status).toBe(401);
    expect(await answered.json()).toEqual(fixture('Viewer/unauthorized').response);
  });

  test('answer as the client of the token is answered, and any other token as somebody', async () => {
    server.resetHandlers(...handlers());
    const recorder = fixture('Viewer/recorder').response.data;
    expect(await viewer('mock:north-recorder')).toEqual(recorder);
    expect(await viewer('eyJhbGciOiJSUzI1NiJ9')).toEqual(fixture('Viewer/normal').response.data);
  });

  test('take a variable that is null for one that is not given', async () => {
    const warned = vi.spyOn(console, 'warn');
    server.resetHandlers(...handlers());
    const { query } = createClient({ url, token: () => 'any' });
    const variables = fixture('MaturityHeatmap/normal').variables as contract.MaturityHeatmapQueryVariables;
    expect(await query(contract.MaturityHeatmapDocument, { ...variables, asOf: null })).toEqual(
      fixture('MaturityHeatmap/normal').response.data,
    );
    expect(warned).not.toHaveBeenCalled();
  });

  test('answer 403 what is wholly forbidden', async () => {
    server.resetHandlers(...handlers({ cases: { RecordBaselines: 'forbidden' } }));
    const answered = await post({ documentId: contract.RecordBaselinesDocument.__meta__.documentId });
    expect(answered.status).toBe(403);
    expect(answered.headers.get('Content-Type')).toBe('application/graphql-response+json');
  });

  test('answer unknown variables with the normal case, and name the others', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    server.resetHandlers(...handlers());
    const { query } = createClient({ url, token: () => 'any' });
    const scope = { localityId: 'loc_of-no-fixture' };
    expect(await query(contract.MaturityHeatmapDocument, { scope })).toEqual(
      fixture('MaturityHeatmap/normal').response.data,
    );
    expect(warned).toHaveBeenCalledWith(expect.stringMatching(/^No fixture of MaturityHeatmap .*after-baselines, .*normal, /), { scope });
  });

  test('answer a case that is forced, whatever the variables are', async () => {
    const warned = vi.spyOn(console, 'warn');
    server.resetHandlers(...handlers({ cases: { MaturityHeatmap: 'list' } }));
    const { query } = createClient({ url, token: () => 'any' });
    expect(await query(contract.MaturityHeatmapDocument, { scope: { commissioner: 'XYZ' } })).toEqual(
      fixture('MaturityHeatmap/list').response.data,
    );
    expect(warned).not.toHaveBeenCalled();
  });

  test('remember what was recorded, whichever idempotencyKey it had', async () => {
    server.resetHandlers(...handlers());
    const { query, mutate } = createClient({ url, token: () => 'mock:oxfordshire' });
    const { variables } = fixture('LocalityMeeting/recorded');
    const read = () => query(contract.LocalityMeetingDocument, variables as contract.LocalityMeetingQueryVariables);
    const { input } = fixture('RecordBaselines/normal').variables as contract.RecordBaselinesMutationVariables;
    expect(await read()).not.toEqual(fixture('LocalityMeeting/recorded').response.data);
    await mutate(contract.RecordBaselinesDocument, { input: { ...input, idempotencyKey: 'another' } });
    expect(await read()).toEqual(fixture('LocalityMeeting/recorded').response.data);
  });

  test('know an operation by its text or its name too', async () => {
    server.resetHandlers(...handlers());
    const expected = fixture('Viewer/normal').response;
    expect(await (await post({ query: 'query Viewer { viewer { roles } }' })).json()).toEqual(expected);
    expect(await (await post({ operationName: 'Viewer' })).json()).toEqual(expected);
  });

  test('refuse what the API refuses', async () => {
    server.resetHandlers(...handlers());
    const { documentId } = contract.ViewerDocument.__meta__;
    expect((await post({ documentId, query: '{ viewer { roles } }' })).status).toBe(400);
    expect((await post({ documentId: `sha256:${'0'.repeat(64)}` })).status).toBe(400);
    const mutation = await raw({}, `?documentId=${contract.RecordBaselinesDocument.__meta__.documentId}`);
    expect(mutation.status).toBe(405);
    expect(mutation.headers.get('Allow')).toBe('POST');
  });
});
