import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { complaints, picture } from './axe.js';
import { open, settled, signIn, turnTo } from './browser.js';
import { choose, press, tabTo } from './keyboard.js';
import { page as address, restart } from './place.js';

const meeting = '#/meetings/mtg_10q-west-2018-12-13';

const west = '#/heatmap/10Q?locality=loc_10q-west&edition=nhse-2018-08';

const chair = /chair of the West locality/;

const dimensions = 5;

const widths = { phone: 375, desktop: 1280 };

function group(page: Page, neighbourhood: string, position: number) {
  return page.getByRole('region', { name: neighbourhood }).getByRole('group').nth(position);
}

function why(page: Page, neighbourhood: string) {
  return group(page, neighbourhood, 0).getByRole('textbox');
}

async function chooseAll(page: Page, neighbourhood: string, level: string): Promise<void> {
  for (let position = 0; position < dimensions; position += 1) {
    await group(page, neighbourhood, position).getByRole('radio', { name: level }).check();
  }
}

const mutations = (page: Page, handler: (route: Route) => Promise<void>) =>
  page.route('**/graphql', (route) => (route.request().method() === 'POST' ? handler(route) : route.continue()));

test('who records for another locality is offered nothing, and is refused', async () => {
  await using tab = await open();
  const { page } = tab;
  await signIn(page, /recorder of the North/, meeting);
  await page.getByRole('heading', { name: 'Outstanding' }).waitFor();
  expect(await page.getByRole('heading', { name: 'Record the baselines' }).count()).toBe(0);
  expect(await page.getByRole('radio').count()).toBe(0);

  // A page that offered it all the same would get no further.
  await page.route('**/graphql?*', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replaceAll(/"may(Record|Agree)":false/g, '"may$1":true'),
    });
  });
  await page.reload();
  await chooseAll(page, 'Rural West Oxfordshire', 'Step 1');
  await page.getByRole('button', { name: 'Record and agree' }).click();
  await page.getByRole('heading', { name: 'You may not see or do this' }).waitFor();
  await picture(page, 'recording-forbidden-desktop');
});

test('problems are told where they are, and take the focus', async () => {
  await using tab = await open(widths.phone);
  const { page } = tab;
  await signIn(page, chair, meeting);
  await group(page, 'Rural West Oxfordshire', 0).getByRole('radio', { name: 'Foundation' }).check();
  await page.getByRole('button', { name: 'Record and agree' }).click();
  await page.getByRole('alert').getByRole('heading').waitFor();
  expect(await page.getByRole('alert').getByRole('link').count()).toBe(dimensions - 1);
  const second = group(page, 'Rural West Oxfordshire', 1);
  expect(await second.textContent()).toContain('has no level: it must have one');
  await expect.poll(() => second.getByRole('radio').first().evaluate((radio) => radio === document.activeElement)).toBe(true);
  expect(await complaints(page)).toEqual([]);
  await picture(page, 'recording-with-problems-phone');
  const day = page.getByLabel('Day that the levels describe');
  await day.fill('');
  await page.getByRole('button', { name: 'Record as drafts' }).click();
  await page.getByText('Say which day the levels describe.').first().waitFor();
  await expect.poll(() => day.evaluate((field) => field === document.activeElement)).toBe(true);
  await day.fill('2050-01-01');
  await chooseAll(page, 'Rural West Oxfordshire', 'Step 1');
  await why(page, 'Rural West Oxfordshire').fill('Of a patient with the number 943.476–5919.');
  await page.getByRole('button', { name: 'Record as drafts' }).click();
  await page.getByText('Take it out', { exact: false }).first().waitFor();
  expect(await page.getByRole('alert').getByRole('link').count()).toBe(2);
  await page.getByRole('alert').getByRole('link').first().click();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toMatch(/INPUT|TEXTAREA/);
  const kept = await page.evaluate(() => JSON.stringify(sessionStorage));
  expect(kept).toContain('2050-01-01');
  expect(kept).not.toContain('5919');
});

test.runIf(restart)('what was typed outlives a restart of the server, and is recorded once', async () => {
  await using tab = await open();
  const { page } = tab;
  await signIn(page, chair, meeting);
  await chooseAll(page, 'Rural West Oxfordshire', 'Step 2');
  await why(page, 'Rural West Oxfordshire').fill('The lists were merged in');
  await fetch(restart ?? '', { method: 'POST' });
  await why(page, 'Rural West Oxfordshire').fill('The lists were merged in October.');
  await page.getByRole('button', { name: 'Record as drafts' }).click();
  await page.getByRole('heading', { name: 'You need to sign in again' }).waitFor();
  await expect.poll(() => page.getByRole('alert').evaluate((alert) => alert === document.activeElement)).toBe(true);
  expect(await complaints(page)).toEqual([]);
  await picture(page, 'signed-out-by-a-restart-desktop');
  await page.getByRole('button', { name: 'Sign in again' }).click();
  await page.getByRole('button', { name: chair }).click();
  await page.waitForURL((url) => url.hash === meeting);
  expect(await why(page, 'Rural West Oxfordshire').inputValue()).toBe('The lists were merged in October.');
  expect(await group(page, 'Rural West Oxfordshire', 4).getByRole('radio', { name: 'Step 2' }).isChecked()).toBe(true);

  // The answer to the first attempt is lost after it was carried out.
  let attempts = 0;
  await mutations(page, async (route) => {
    attempts += 1;
    if (attempts === 1) {
      await route.fetch();
      await route.abort();
    } else {
      await route.continue();
    }
  });
  await page.getByRole('button', { name: 'Record as drafts' }).click();
  await page.getByRole('heading', { name: 'The server does not answer' }).waitFor();
  expect(await why(page, 'Rural West Oxfordshire').isDisabled()).toBe(true);
  expect(await complaints(page)).toEqual([]);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('Recorded as drafts: Rural West Oxfordshire.').waitFor();
  expect(attempts).toBe(2);
  const recorded = page.getByRole('list', { name: 'Recorded at this meeting' }).locator('> li');
  await recorded.first().waitFor();
  expect(await recorded.count()).toBe(1);
  await picture(page, 'draft-recorded-desktop');

  await page.getByText('Go on with the draft of Rural West Oxfordshire').click();
  expect(await why(page, 'Rural West Oxfordshire').inputValue()).toBe('The lists were merged in October.');
  const first = group(page, 'Rural West Oxfordshire', 0);
  await first.getByRole('radio', { name: 'Not assessed yet' }).check();
  await page.getByRole('button', { name: 'Save and agree' }).click();
  await page.getByRole('heading', { name: 'The draft is saved, and not agreed yet' }).waitFor();
  await expect.poll(() => first.getByRole('radio').first().evaluate((radio) => radio === document.activeElement)).toBe(true);
  expect(await complaints(page)).toEqual([]);
  await picture(page, 'draft-to-go-on-with-desktop');
  await first.getByRole('radio', { name: 'Step 1' }).check();
  await page.getByRole('button', { name: 'Save the draft' }).click();
  await page.getByText('Saved: the draft of Rural West Oxfordshire.').waitFor();

  // Somebody else goes on with the same draft.
  await using other = await open();
  await signIn(other.page, chair, meeting);
  await other.page.getByText('Go on with the draft of Rural West Oxfordshire').click();
  await group(other.page, 'Rural West Oxfordshire', 1).getByRole('radio', { name: 'Step 3' }).check();
  await page.locator('details[open]').waitFor({ state: 'detached' });
  await page.getByText('Go on with the draft of Rural West Oxfordshire').click();
  expect(await first.getByRole('radio', { name: 'Step 1' }).isChecked()).toBe(true);
  expect(await why(page, 'Rural West Oxfordshire').inputValue()).toBe('The lists were merged in October.');

  await group(page, 'Rural West Oxfordshire', 2).getByRole('radio', { name: 'Foundation' }).check();
  await page.getByRole('button', { name: 'Save the draft' }).click();
  await page.locator('details[open]').waitFor({ state: 'detached' });
  await other.page.getByRole('button', { name: 'Save the draft' }).click();
  await other.page.getByText('somebody else has changed the draft of Rural West Oxfordshire').waitFor();
  await group(other.page, 'Rural West Oxfordshire', 2).getByText('Recorded by now: Foundation').waitFor();
  expect(await complaints(other.page)).toEqual([]);
  await picture(other.page, 'draft-changed-meanwhile-desktop');
  await other.page.getByRole('button', { name: 'Save the draft' }).click();
  await other.page.getByText('Saved: the draft of Rural West Oxfordshire.').waitFor();
  await page.reload();

  await page.getByText('Take back').first().click();
  await page.getByLabel('Why', { exact: true }).fill('Recorded to try it.');
  await page.getByRole('button', { name: 'Take back' }).click();
  await page.getByText('Taken back: the baseline of Rural West Oxfordshire.').waitFor();
});

test('a draft is agreed by itself', async () => {
  await using tab = await open(widths.phone);
  const { page } = tab;
  await signIn(page, /recorder of the North/, '#/neighbourhoods/nbh_nora?edition=nhse-2019-08');
  const agree = page.getByRole('button', { name: /^Agree/ });
  expect(await agree.count()).toBe(1);
  await agree.click();
  await page.getByText(/^Agreed: the/).waitFor();
  await agree.waitFor({ state: 'detached' });
  expect(await complaints(page)).toEqual([]);
});

test('a chair records every baseline of a locality by keyboard alone, and the heat map changes', async () => {
  await using other = await open();
  await signIn(other.page, chair, meeting);
  await chooseAll(other.page, 'Rural West Oxfordshire', 'Step 3');
  await using tab = await open();
  const { page, asked } = tab;
  await page.goto(`${address}${west}`);
  await press(page, page.getByRole('button', { name: 'Sign in' }));
  await press(page, page.getByRole('button', { name: chair }));
  await page.waitForURL((url) => url.pathname === '/');
  await settled(page);
  const rows = page.getByRole('table').locator('tbody tr');
  expect(await rows.filter({ hasText: 'Foundation' }).count()).toBe(0);
  await press(page, page.getByRole('link', { name: 'West, 13 December 2018' }));
  await page.getByRole('heading', { name: 'Record the baselines' }).waitFor();
  expect(await complaints(page)).toEqual([]);
  await picture(page, 'meeting-to-record-at-desktop');
  await page.setViewportSize({ width: widths.phone, height: 900 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(widths.phone);
  await picture(page, 'meeting-to-record-at-phone');
  await page.setViewportSize({ width: widths.desktop, height: 900 });
  for (const [neighbourhood, level] of [
    ['Eynsham & Witney', 1],
    ['Rural West Oxfordshire', 0],
  ] as const) {
    for (let position = 0; position < dimensions; position += 1) {
      await choose(page, group(page, neighbourhood, position), level);
    }
  }
  await page.getByText('10 of 10 dimensions, 2 of 2 neighbourhoods').waitFor();
  const why = group(page, 'Rural West Oxfordshire', 4).getByRole('textbox');
  await tabTo(page, why);
  await page.keyboard.type('Nobody is responsible for it yet.');
  asked();
  await press(page, page.getByRole('button', { name: 'Record and agree' }));
  await page.getByText('Recorded and agreed: Eynsham & Witney, Rural West Oxfordshire.').waitFor();
  await page.getByText('Every neighbourhood of the locality has its baseline.').waitFor();
  expect(asked()).toEqual(['POST', 'GET']);
  expect(await complaints(page)).toEqual([]);
  await picture(page, 'meeting-recorded-desktop');
  await press(page, page.getByRole('link', { name: 'See the heat map of West' }));
  await page.getByRole('heading', { name: 'Maturity: West locality' }).waitFor();
  await rows.first().waitFor();
  expect(await rows.filter({ hasText: 'Eynsham & Witney' }).locator('td').first().textContent()).toContain('Step 1');
  expect(await rows.filter({ hasText: 'Rural West' }).locator('td').first().textContent()).toContain('Foundation');
  await picture(page, 'heat-map-after-recording-desktop');
  await page.setViewportSize({ width: widths.phone, height: 900 });
  await turnTo(page, meeting);
  await picture(page, 'meeting-recorded-phone');

  // Somebody else, who has typed the same meanwhile, is overtaken.
  await other.page.getByRole('button', { name: 'Record and agree' }).click();
  await other.page.getByText('somebody has agreed a baseline already, of Rural West Oxfordshire').waitFor();
  await other.page.getByText('Every neighbourhood of the locality has its baseline.').waitFor();
  expect(await complaints(other.page)).toEqual([]);
});
