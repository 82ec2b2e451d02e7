import { expect, test, describe } from 'vitest';
import { complaints, picture } from './axe.js';
import { open, settled, signIn, turnTo } from './browser.js';
import { page as address } from './place.js';

const widths = { phone: 375, desktop: 1280 };

/** What a window of 1280 is at 400 % (WCAG 1.4.10). */
const narrowest = 320;

const oxfordshire = /manager of the Oxfordshire/;

const views = {
  'heat-map-of-a-county': '#/heatmap/10Q',
  'heat-map-in-an-earlier-edition': '#/heatmap/10Q?edition=nhse-2018-08',
  'heat-map-of-a-locality': '#/heatmap/10Q?locality=loc_10q-north',
  'heat-map-of-a-federation': '#/heatmap/10Q?federation=fed_10q-pml',
  'heat-map-of-nobody': '#/heatmap/10Q?on=2010-01-01&edition=nhse-2018-08',
  neighbourhood: '#/neighbourhoods/nbh_didcot',
  'neighbourhood-without-levels': '#/neighbourhoods/nbh_didcot?on=2018-12-05',
  'meeting-that-is-closed': '#/meetings/mtg_10q-north-2018-12-04',
  feedback: '#/feedback/10Q',
  'neighbourhood-that-is-not-there': '#/neighbourhoods/nbh_nowhere',
  'commissioner-that-is-not-there': '#/heatmap/99Z',
  'address-that-leads-nowhere': '#/nowhere',
};

describe.each(Object.entries(widths))('at %s width', (size, width) => {
  test('every view is accessible, fits the window, and asks once', async () => {
    await using tab = await open(width);
    const { page, asked } = tab;
    await page.goto(address);
    expect(await complaints(page)).toEqual([]);
    await picture(page, `welcome-${size}`);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Who are you today?' }).waitFor();
    expect(await complaints(page)).toEqual([]);
    await picture(page, `sign-in-${size}`);
    await page.getByRole('button', { name: oxfordshire }).click();
    await page.waitForURL((url) => url.pathname === '/');
    await settled(page);
    for (const [name, hash] of Object.entries(views)) {
      asked();
      if (name === 'address-that-leads-nowhere') {
        await page.goto(`${address}${hash}`);
        await page.getByRole('heading', { name: 'There is nothing here' }).waitFor();
      } else {
        await turnTo(page, hash);
        expect(asked(), name).toHaveLength(hash === views['heat-map-of-a-county'] ? 0 : 1);
      }
      expect(await complaints(page), name).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(width);
      await picture(page, `${name}-${size}`);
      await page.setViewportSize({ width: narrowest, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(narrowest);
      await page.setViewportSize({ width, height: 900 });
    }
  });

  test('a reader who may not is told so', async () => {
    await using tab = await open(width);
    await signIn(tab.page, /recorder of the North/, '#/feedback/10Q');
    await tab.page.getByRole('heading', { name: 'You may not see or do this' }).waitFor();
    expect(await tab.page.getByRole('navigation').getByRole('link', { name: 'Feedback' }).count()).toBe(0);
    expect(await complaints(tab.page)).toEqual([]);
    await picture(tab.page, `forbidden-${size}`);
  });

  test('a server that does not answer, is busy or fails is told in plain words', async () => {
    await using tab = await open(width);
    const { page } = tab;
    await signIn(page, oxfordshire);
    const failures = {
      'no-answer': { heading: 'The server does not answer', status: 0 },
      busy: { heading: 'Too much was asked at once', status: 429 },
      unavailable: { heading: 'The service is not available', status: 503 },
      failing: { heading: 'Something went wrong at our end', status: 500 },
    };
    for (const [name, { heading, status }] of Object.entries(failures)) {
      await page.route('**/graphql*', (route) =>
        status === 0
          ? route.abort()
          : route.fulfill({
              status,
              contentType: 'text/html',
              headers: { 'Retry-After': '7', 'X-Correlation-ID': 'c0ffee' },
              body: 'no',
            }),
      );
      await page.evaluate((on) => {
        location.hash = `#/heatmap/10Q?on=${on}`;
      }, `2020-01-${10 + Object.keys(failures).indexOf(name)}`);
      await page.getByRole('heading', { name: heading }).waitFor();
      if (status !== 0) {
        expect(await page.getByRole('alert').textContent()).toContain('7 seconds');
        expect(await page.getByRole('alert').textContent()).toContain('c0ffee');
      }
      expect(await complaints(page), name).toEqual([]);
      await picture(page, `${name}-${size}`);
      await page.unroute('**/graphql*');
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('table').first().waitFor();
    }
    let answer = () => {};
    const until = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/graphql*', async (route) => {
      await until;
      await route.continue();
    });
    await page.evaluate(() => {
      location.hash = '#/neighbourhoods/nbh_bicester';
    });
    await page.getByText('Loading…').waitFor();
    expect(await complaints(page)).toEqual([]);
    await picture(page, `loading-${size}`);
    answer();
    await page.getByRole('heading', { name: 'Bicester', level: 1 }).waitFor();
  });
});

test('links, the back button, the title and the focus go together', async () => {
  await using tab = await open();
  const { page } = tab;
  await signIn(page, oxfordshire);
  await page.getByRole('link', { name: 'Didcot' }).click();
  const didcot = page.getByRole('heading', { name: 'Didcot', level: 1 });
  await didcot.waitFor();
  expect(await page.title()).toContain('Didcot');
  await expect.poll(() => didcot.evaluate((heading) => heading === document.activeElement)).toBe(true);
  await page.goBack();
  await page.getByRole('heading', { name: /^Maturity: / }).waitFor();
  expect(await page.title()).toContain('Maturity: ');
  await page.goForward();
  await didcot.waitFor();
  await page.reload();
  await didcot.waitFor();
});

test('what is shown is chosen by commissioner, part, edition and day', async () => {
  await using tab = await open();
  const { page } = tab;
  await signIn(page, oxfordshire);
  await page.getByLabel('Part of it').selectOption({ label: 'North' });
  await page.getByLabel('Edition of the matrix').selectOption('nhse-2018-08');
  await page.getByLabel('Day (today if empty)').fill('2019-06-30');
  await page.getByRole('button', { name: 'Show' }).click();
  await page.getByRole('heading', { name: 'Maturity: North locality' }).waitFor();
  expect(await page.getByRole('table').locator('caption').textContent()).toContain('30 June 2019');
  expect(await page.getByLabel('Edition of the matrix').inputValue()).toBe('nhse-2018-08');
});

test('who signs out is asked again who they are', async () => {
  await using tab = await open();
  const { page } = tab;
  await signIn(page, oxfordshire);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Who are you today?' }).waitFor();
});
