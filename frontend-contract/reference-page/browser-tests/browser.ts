import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as engine, type BrowserContext, type Page } from 'playwright-core';
import * as place from './place.js';

/** A tab of a new browser, and the requests to the API that it has sent. */
export interface Tab extends AsyncDisposable {
  readonly page: Page;
  /** The operations, by document id, that were sent since the last call of this. */
  readonly asked: () => string[];
}

/**
 * Opens a browser of its own, with nothing in it.
 * @param width of the window
 */
export async function open(width = 1280): Promise<Tab> {
  const folder = mkdtempSync(join(tmpdir(), 'browser-'));
  const context: BrowserContext = await engine.launchPersistentContext(folder, {
    executablePath: place.chromium,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    viewport: { width, height: 900 },
    locale: 'en-GB',
    acceptDownloads: true,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(15_000);
  const page = context.pages()[0] ?? (await context.newPage());
  let asked: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/graphql') {
      asked.push(request.method());
    }
  });
  return {
    page,
    asked: () => {
      const since = asked;
      asked = [];
      return since;
    },
    [Symbol.asyncDispose]: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Signs in at the development issuer, and waits for the view.
 * @param page the tab
 * @param person what the sign-in page calls them
 * @param hash the view to come back to
 */
export async function signIn(page: Page, person: string | RegExp, hash = ''): Promise<void> {
  await page.goto(place.page + hash);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: person }).click();
  await page.waitForURL((url) => url.pathname === '/');
  await settled(page);
}

/** Waits until the view has its answer, or says why it has none. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main p[role=status]:has-text("Loaded."), main [role=alert]').first().waitFor({ state: 'attached' });
}

/** Goes to a view within the page. */
export async function turnTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.locator('main p[role=status]:has-text("Loading")').waitFor({ state: 'detached' });
  await settled(page);
}
