import { readFileSync, readdirSync } from 'node:fs';
import type { Fixture } from '@network-maturity/contract/mocks';

const folder = new URL('../fixtures/', import.meta.url);

/** Every fixture, as Operation/case. */
export const fixtureFiles: readonly string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replaceAll('\\', '/').slice(0, -'.json'.length))
  .sort();

/**
 * Reads a fixture.
 * @param step such as Viewer/normal
 */
export function fixture(step: string): Fixture {
  return JSON.parse(readFileSync(new URL(`${step}.json`, folder), 'utf8')) as Fixture;
}
