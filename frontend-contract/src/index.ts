export { createClient, type Client, type ClientOptions, type RequestOptions, type Rest } from './client.js';
export type { TypedDocument } from './document.js';
export { ApiError, type ErrorClassification, type Failure, type GraphQLError } from './errors.js';
export * from './generated/graphql.js';
export type { EachProblem } from './problems.js';
export { isCalendarDate, type CalendarDate } from './scalars.js';
