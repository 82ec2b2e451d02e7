import type { Locator, Page } from 'playwright-core';

const focused = (locator: Locator) => locator.evaluate((element) => element === document.activeElement);

/** Presses Tab until something has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, locator: Locator): Promise<void> {
  await locator.waitFor({ state: 'attached' });
  for (let presses = 0; presses < 150; presses += 1) {
    if (await focused(locator)) {
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${locator}`);
}

/** Gets to something by Tab and presses Enter on it. */
export async function press(page: Page, locator: Locator): Promise<void> {
  await tabTo(page, locator);
  await page.keyboard.press('Enter');
}

/** Gets to a group of radio buttons by Tab and chooses one by the arrow keys. */
export async function choose(page: Page, group: Locator, option: number): Promise<void> {
  const first = group.getByRole('radio').first();
  await tabTo(page, first);
  await page.keyboard.press('Space');
  for (let step = 0; step < option; step += 1) {
    await page.keyboard.press('ArrowDown');
  }
}
