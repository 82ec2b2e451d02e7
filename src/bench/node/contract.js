import { readFileSync } from 'node:fs';

const folder = new URL('../../../frontend-contract/', import.meta.url);

const text = (file) => readFileSync(new URL(file, folder), 'utf8');

/** The published schema. */
export const typeDefs = text('schema.graphql');

/** The texts of the front end's operations, by their ids. */
export const documents = new Map(Object.entries(JSON.parse(text('persisted-documents.json'))));
