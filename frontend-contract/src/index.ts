export type { TypedDocument } from './document.js';
export * from './generated/graphql.js';
export { isCalendarDate, type CalendarDate } from './scalars.js';
