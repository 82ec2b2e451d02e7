export type { Fixture } from './fixture.js';
export { fixtures, type Cases } from '#fixtures';
