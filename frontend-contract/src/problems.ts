import type { ProblemCode } from './generated/graphql.js';

/**
 * Something for each problem code, such as a heading: the compiler names the codes that are missing. The API may
 * learn new codes without a new major version, so fall back on the problem's message.
 */
export type EachProblem<Value> = { readonly [Code in ProblemCode]: Value };
