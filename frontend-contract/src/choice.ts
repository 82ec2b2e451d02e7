import { isEqual } from './equality.js';
import type { Fixture } from './fixture.js';
import type { MockRequest } from './mock-request.js';

/**
 * Chooses the fixture that answers a request.
 * @param operation the operation's name
 * @param fixtures its fixtures by the names of their cases
 * @param request what was asked for
 * @param sent what was answered before, as Operation/case
 * @returns the name of the case
 */
export function choose(
  operation: string,
  fixtures: Readonly<Record<string, Fixture>>,
  request: MockRequest,
  sent: ReadonlySet<string>,
): string {
  const { client, variables } = request;
  const [best] = Object.entries(fixtures)
    .filter(([, fixture]) => fixture.client !== null && isEqual(withoutKey(fixture.variables), withoutKey(variables)))
    .map(([name, fixture]) => ({ name, fixture, merits: merits(name, fixture, request, sent) }))
    .sort((one, other) => compare(other.merits, one.merits));
  if (!best) {
    console.warn(
      `No fixture of ${operation} has these variables: answered with the case normal. There are ` +
        `${Object.keys(fixtures).join(', ')}; handlers({ cases: { ${operation}: '<case>' } }) forces one.`,
      variables,
    );
    return 'normal';
  }
  if (client !== undefined && client !== best.fixture.client) {
    console.warn(`No fixture of ${operation} with these variables is for ${client}: answered as for`, best.fixture.client);
  }
  return best.name;
}

/** In the order in which they count. */
function merits(name: string, fixture: Fixture, request: MockRequest, sent: ReadonlySet<string>): readonly number[] {
  const { after = [] } = fixture;
  const order = [...sent];
  const places = after.map((step) => order.indexOf(step));
  return [
    Number(fixture.client === request.client),
    Number(isEqual(fixture.variables, request.variables)),
    -places.filter((place) => place < 0).length,
    Math.max(-1, ...places),
    after.length,
    Number(name === 'normal'),
  ];
}

function compare(one: readonly number[], other: readonly number[]): number {
  return one.map((merit, i) => merit - (other[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** A front end makes its own idempotencyKeys. */
function withoutKey(variables: Readonly<Record<string, unknown>>): unknown {
  const { input } = variables;
  return typeof input === 'object' ? { ...variables, input: { ...input, idempotencyKey: undefined } } : variables;
}
