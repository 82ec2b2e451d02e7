// Writes fixtures/ as modules, one to an operation, so that the mocks load them in Node and in any bundler alike.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

const from = new URL('../fixtures/', import.meta.url);
const to = new URL('../dist/fixtures/', import.meta.url);

rmSync(to, { recursive: true, force: true });
mkdirSync(to, { recursive: true });

const operations = existsSync(from) ? readdirSync(from).sort() : [];
const loaders = [];
const types = [];
for (const operation of operations) {
  const cases = readdirSync(new URL(`${operation}/`, from)).sort();
  const names = cases.map((file) => basename(file, '.json'));
  const entries = cases.map(
    (file, i) => `  ${JSON.stringify(names[i])}: ${readFileSync(new URL(`${operation}/${file}`, from), 'utf8').trim()},\n`,
  );
  writeFileSync(new URL(`${operation}.js`, to), `export default {\n${entries.join('')}};\n`);
  loaders.push(`  ${operation}: async () => (await import('./${operation}.js')).default,\n`);
  types.push(`  readonly ${operation}: ${names.map((name) => `'${name}'`).join(' | ')};\n`);
}

writeFileSync(new URL('index.js', to), `export const fixtures = {\n${loaders.join('')}};\n`);
writeFileSync(
  new URL('index.d.ts', to),
  `/** The cases that there are of each operation. */
export interface Cases {
${types.join('')}}

/** Loads the fixtures of an operation, by the names of their cases. */
export declare const fixtures: {
  readonly [Operation in keyof Cases]: () => Promise<{ readonly [Case in Cases[Operation]]: unknown }>;
};
`,
);
