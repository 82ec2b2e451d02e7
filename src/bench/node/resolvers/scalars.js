import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { day, textOf } from '../model/days.js';

const DAY = /^[12]\d{3}-\d{2}-\d{2}$/;

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(Z|[+-]\d{2}:\d{2})$/i;

function scalar(name, parse, serialize, kind = Kind.STRING) {
  const parseValue = (value) => {
    const parsed = parse(value);
    if (parsed === undefined) {
      throw new GraphQLError(`This is no ${name}`);
    }
    return parsed;
  };
  return new GraphQLScalarType({
    name,
    parseValue,
    parseLiteral: (node) => parseValue(node.kind === kind ? node.value : undefined),
    serialize,
  });
}

const ifText = (parse) => (value) => (typeof value === 'string' ? parse(value) : undefined);

function parseDay(text) {
  const date = DAY.test(text) ? day(text) : undefined;
  return date && !Number.isNaN(date.getTime()) && textOf(date) === text ? date : undefined;
}

function parseInstant(text) {
  const instant = INSTANT.test(text) ? new Date(text) : undefined;
  return instant && !Number.isNaN(instant.getTime()) ? instant : undefined;
}

/** An instant with as many digits of its seconds as it takes: none, or three. */
export const instantText = (instant) => instant.toISOString().replace('.000Z', 'Z');

function parseOdsCode(text) {
  const code = text.trim().toUpperCase();
  return /^[A-Z0-9]{3,10}$/.test(code) ? code : undefined;
}

const asItIs = (value) => value;

export const scalars = {
  Date: scalar('Date', ifText(parseDay), textOf),
  DateTime: scalar('DateTime', ifText(parseInstant), instantText),
  NonNegativeInt: scalar(
    'NonNegativeInt',
    (value) => (Number.isInteger(Number(value)) && Number(value) >= 0 ? Number(value) : undefined),
    asItIs,
    Kind.INT,
  ),
  OdsCode: scalar('OdsCode', ifText(parseOdsCode), asItIs),
  Pounds: scalar('Pounds', (value) => (typeof value === 'number' ? value : undefined), asItIs, Kind.FLOAT),
  Url: scalar('Url', ifText(asItIs), asItIs),
};
