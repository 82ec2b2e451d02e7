import { createHash } from 'node:crypto';
import * as contract from '@network-maturity/contract';
import documents from '@network-maturity/contract/persisted-documents.json' with { type: 'json' };
import { expect, test } from 'vitest';

const texts: Record<string, string> = documents;
const operations = Object.entries(contract).flatMap(([name, value]) =>
  name.endsWith('Document') && typeof value === 'object' ? [(value as contract.TypedDocument<unknown, unknown>).__meta__] : [],
);

test('each persisted document is known by the SHA-256 of its text', () => {
  for (const [id, text] of Object.entries(texts)) {
    expect(id).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
  }
});

test('each typed document carries the id of its text', () => {
  expect(operations.map(({ documentId }) => documentId).sort()).toEqual(Object.keys(texts).sort());
  for (const { documentId, kind, name } of operations) {
    expect(texts[documentId]).toMatch(new RegExp(`(^|} )${kind} ${name}\\b`));
  }
});
