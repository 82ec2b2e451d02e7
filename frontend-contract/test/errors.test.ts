import { readFileSync } from 'node:fs';
import { handlers, type Answer, type MockFailure } from '@network-maturity/contract/mocks';
import type { ErrorClassification } from '@network-maturity/contract';
import { buildSchema, isEnumType } from 'graphql';
import { setupServer } from 'msw/node';
import { beforeAll, expect, test } from 'vitest';
import { fixture } from './fixtures.js';

const root = new URL('../', import.meta.url);
const schema = buildSchema(readFileSync(new URL('schema.graphql', root), 'utf8'));
const [problems = '', errors = ''] = readFileSync(new URL('errors.md', root), 'utf8').split('\n## Errors\n');

const classifications: Record<ErrorClassification, true> = {
  UNAUTHORIZED: true,
  FORBIDDEN: true,
  NOT_FOUND: true,
  BAD_REQUEST: true,
  RATE_LIMITED: true,
  SERVICE_UNAVAILABLE: true,
  INTERNAL_ERROR: true,
};

/** The first column of a table, and where the last one says that it is shown. */
function rows(text: string): [name: string, shown: string][] {
  return [...text.matchAll(/^\| ([A-Z_]+) \|.*`([^`]+)` \|$/gm)].map(([, name = '', shown = '']) => [name, shown]);
}

const server = setupServer();

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
  return () => server.close();
});

test('errors.md explains every problem code of the schema, and no other', () => {
  const type = schema.getType('ProblemCode');
  const codes = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
  expect(rows(problems).map(([code]) => code).sort()).toEqual(codes.sort());
});

test.for(rows(problems))('%s is a problem in %s', ([code, step]) => {
  const [payload] = Object.values(fixture(step).response.data ?? {}) as { problems: { code: string }[] }[];
  expect(payload?.problems.map((problem) => problem.code)).toContain(code);
});

test('errors.md explains every classification, and no other', () => {
  expect(rows(errors).map(([classification]) => classification)).toEqual(Object.keys(classifications));
});

test.for(rows(errors))('%s is an error in %s', async ([classification, shown]) => {
  const body = shown.includes('/') ? fixture(shown).response : await mocked(shown as MockFailure);
  expect(body.errors?.[0]?.extensions?.['classification']).toBe(classification);
});

async function mocked(failure: MockFailure): Promise<Answer> {
  server.resetHandlers(...handlers({ cases: { Viewer: failure } }));
  const response = await fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { Authorization: 'Bearer any' },
    body: JSON.stringify({ operationName: 'Viewer' }),
  });
  return (await response.json()) as Answer;
}
