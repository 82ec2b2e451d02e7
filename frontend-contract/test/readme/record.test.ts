import { createClient, RecordBaselineDocument, type RecordBaselineMutationVariables } from '@network-maturity/contract';
import normal from '@network-maturity/contract/fixtures/RecordBaseline/normal.json' with { type: 'json' };
import { handlers } from '@network-maturity/contract/mocks';
import { setupServer } from 'msw/node';
import { expect, test } from 'vitest';

test('a baseline that is there already', async () => {
  setupServer(...handlers({ cases: { RecordBaseline: 'baseline-exists' } })).listen();
  const { mutate } = createClient({ url: 'http://localhost/graphql', token: () => 'mock:oxfordshire' });
  const { recordBaseline } = await mutate(RecordBaselineDocument, normal.variables as RecordBaselineMutationVariables);
  expect(recordBaseline.problems[0]?.code).toBe('BASELINE_EXISTS');
});
