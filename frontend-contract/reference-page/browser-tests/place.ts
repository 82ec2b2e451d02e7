/** Where the page under test is: a development run. */
export const page = process.env['PAGE'] ?? 'http://localhost:8080/';

/** What restarts its server when it is posted to, and answers once that is up again; undefined where nothing does. */
export const restart = process.env['RESTART'];

/** Where screenshots are kept. */
export const screenshots = process.env['SCREENSHOTS'] ?? new URL('../target/screenshots', import.meta.url).pathname;

/** The browser to use. */
export const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
