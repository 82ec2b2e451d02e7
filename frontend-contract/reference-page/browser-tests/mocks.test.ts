import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { createServer } from 'vite';
import { complaints, picture } from './axe.js';
import { open, turnTo } from './browser.js';

const root = new URL('..', import.meta.url).pathname;

test('the page renders from the fixtures with no server', async () => {
  execFileSync('npx', ['msw', 'init', 'mocks', '--no-save'], { cwd: root });
  const server = await createServer({ root, mode: 'mocks', server: { port: 0, strictPort: false }, logLevel: 'error' });
  await server.listen();
  try {
    await using tab = await open();
    const { page } = tab;
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.getByRole('button', { name: 'Be west-recorder' }).click();
    await page.getByRole('table').locator('tbody tr').first().waitFor();
    expect(await page.getByRole('table').locator('tbody tr').count()).toBeGreaterThan(10);
    expect(await complaints(page)).toEqual([]);
    await picture(page, 'mocks-desktop');
    await turnTo(page, '#/meetings/mtg_10q-west-2018-12-13');
    await page.getByRole('heading', { name: 'West locality, 13 December 2018' }).waitFor();
  } finally {
    await server.close();
  }
});
