// Says what the page's scripts weigh, compressed as a server sends them, and fails where that is too much.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const limit = 100_000;
const folder = new URL('../dist/assets/', import.meta.url);
const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
const bytes = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(new URL(name, folder))).length, 0);
console.log(`${scripts.length} script(s), ${bytes} bytes compressed, of at most ${limit}`);
if (scripts.length === 0 || bytes > limit) {
  process.exitCode = 1;
}
