import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { fixture } from './fixtures.js';

const root = new URL('../', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, root), 'utf8');
const readme = read('README.md');

interface Row {
  readonly neighbourhood: { readonly name: string };
  readonly cells: readonly { readonly latest: { readonly ordinal: number } | null }[];
}

test('the README shows the examples that are executed', () => {
  const shown = [...readme.matchAll(/^```(?:ts|js)\n(.*?)^```$/gms)].map(([, code]) => code);
  const executed = ['example.mjs', ...readdirSync(new URL('test/readme/', root)).map((file) => `test/readme/${file}`)];
  expect(shown.toSorted()).toEqual(executed.map(read).toSorted());
});

test('the README names every operation once', () => {
  const named = [...readme.matchAll(/^\| ((?:[A-Z]\w+(?:, )?)+) \|/gm)].flatMap(([, names = '']) => names.split(', '));
  const operations = readdirSync(new URL('operations/', root)).map((file) => file.replace('.graphql', ''));
  expect(named.toSorted()).toEqual(operations.toSorted());
});

test('the example shows the heat map with no server', async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', '@network-maturity/contract/mocked', 'example.mjs'],
    { cwd: root, env: { ...process.env, API: 'http://localhost/graphql', TOKEN: 'mock:front-end' } },
  );
  const { rows } = fixture('MaturityHeatmap/normal').response.data?.['maturityHeatmap'] as { rows: Row[] };
  expect(stdout.trimEnd().split('\n')).toEqual(
    rows.map(({ neighbourhood, cells }) =>
      [...cells.map(({ latest }) => latest?.ordinal ?? '-'), neighbourhood.name].join(' '),
    ),
  );
});
