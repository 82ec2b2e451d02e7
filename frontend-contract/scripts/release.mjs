// What is there now becomes what later versions are compared with, and what they go on answering.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';

const file = (name) => new URL(`../${name}`, import.meta.url);
const { version } = JSON.parse(readFileSync(file('package.json'), 'utf8'));

writeFileSync(file('schema-baseline.graphqls'), `# Contract ${version}\n${readFileSync(file('schema.graphql'), 'utf8')}`);
copyFileSync(file('persisted-documents.json'), file('released-documents.json'));
