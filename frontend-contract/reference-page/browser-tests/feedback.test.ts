import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { open, signIn } from './browser.js';

test('NHS England downloads its feedback', async () => {
  await using tab = await open();
  const { page } = tab;
  await signIn(page, /reader at NHS England/);
  await page.getByRole('link', { name: 'Feedback to NHS England' }).click();
  for (const [name, first] of [
    ['Download the workbook (xlsx)', 'PK'],
    ['Download the rows (csv)', 'Record,Commissioner,Period from'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^nhse-feedback-10Q-2018-12-01-2020-03-31\.(xlsx|csv)$/);
    expect(readFileSync(await download.path(), 'latin1').slice(0, first.length)).toBe(first);
  }
  await page.getByText('.csv is downloaded.').waitFor();
});
