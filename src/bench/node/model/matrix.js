import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { day } from './days.js';

const folder = new URL('../../../main/resources/matrix/', import.meta.url);

const files = readdirSync(folder).map((file) => parse(readFileSync(new URL(file, folder), 'utf8')));

function dimensionOf(edition, group, { code, name, levels }) {
  return {
    editionId: edition.id,
    group,
    code,
    name,
    required: group.required,
    levels: Object.entries(levels).map(([level, text], ordinal) => ({ ordinal, name: level, descriptor: text.trim() })),
  };
}

function editionOf(file) {
  const dimensions = file.groups.flatMap(({ code, name, required, dimensions: members }) => {
    const group = { code, name, required };
    return members.map((each) => dimensionOf(file, group, each));
  });
  const required = dimensions.filter((each) => each.required);
  const longest = required.reduce((one, other) => (other.levels.length > one.levels.length ? other : one));
  return {
    id: file.id,
    title: file.title,
    verified: file.verified,
    inForceFrom: day(file.inForceFrom),
    dimensions,
    byCode: new Map(dimensions.map((each) => [each.code, each])),
    overallLevels: longest.levels,
  };
}

const oldestFirst = files
  .filter((file) => file.id)
  .map(editionOf)
  .sort((one, other) => one.inForceFrom - other.inForceFrom);

const editions = new Map(oldestFirst.map((edition) => [edition.id, edition]));

export const edition = (id) => editions.get(id);

/** The edition to assess in on a day; undefined before the first. */
export const inForceOn = (date) => oldestFirst.findLast(({ inForceFrom }) => inForceFrom <= date);

export const inForceOnOrFirst = (date) => inForceOn(date) ?? oldestFirst[0];

/** How each dimension of a later edition reads from an earlier one. */
const crosswalks = files
  .filter((file) => file.from)
  .map(({ from, to, dimensions }) => ({ from, to, sources: dimensions }))
  .sort((one, other) => editions.get(other.from).inForceFrom - editions.get(one.from).inForceFrom);

export const crosswalksTo = (id) => crosswalks.filter(({ to }) => to === id);

export const crosswalk = (from, to) => crosswalks.find((each) => each.from === from && each.to === to);
