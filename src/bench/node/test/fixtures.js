import { readdirSync, readFileSync } from 'node:fs';
import { documents } from '../contract.js';

const folder = new URL('../../../../frontend-contract/fixtures/', import.meta.url);

const idOf = (operation) =>
  [...documents].find(([, text]) => new RegExp(`(query|mutation) ${operation}\\b`).test(text))[0];

const isAnswered = ({ errors, data }) =>
  !errors && Object.values(data).every((field) => !field?.problems || field.problems.length === 0);

/** The fixtures of an operation that show an answer, and that need nothing to be recorded before. */
export const fixtures = (operation) =>
  readdirSync(new URL(`${operation}/`, folder))
    .map((file) => ({ file, ...JSON.parse(readFileSync(new URL(`${operation}/${file}`, folder), 'utf8')) }))
    .filter(({ after, response }) => !after && isAnswered(response))
    .map(({ file, client, variables, response }) => ({
      name: `${operation}/${file}`,
      id: idOf(operation),
      viewer: client === 'front-end' || client === 'nhse' ? 'reader' : 'recorder',
      variables,
      data: response.data,
    }));
