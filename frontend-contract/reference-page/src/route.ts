import { isCalendarDate, type CalendarDate } from '@network-maturity/contract';

/** The query of an address: what a view is narrowed to. What is empty is left out. */
export interface Choices {
  /** The edition of the matrix. */
  readonly edition?: string | undefined;
  /** The day that is looked at. */
  readonly on?: CalendarDate | undefined;
  /** A locality of the commissioner's. */
  readonly locality?: string | undefined;
  /** A federation of the commissioner's. */
  readonly federation?: string | undefined;
  /** A period's first day. */
  readonly from?: CalendarDate | undefined;
  /** A period's last day. */
  readonly to?: CalendarDate | undefined;
}

/** The choices; undefined where one is a day that there is not. */
function choicesOf(search: string): Choices | undefined {
  const given = new URLSearchParams(search);
  const text = (name: string) => given.get(name) || undefined;
  const day = (name: string) => {
    const value = text(name);
    return value && isCalendarDate(value) ? value : undefined;
  };
  if (['on', 'from', 'to'].some((name) => text(name) && !day(name))) {
    return undefined;
  }
  return {
    edition: text('edition'),
    on: day('on'),
    locality: text('locality'),
    federation: text('federation'),
    from: day('from'),
    to: day('to'),
  };
}

/** Where the reader is. */
export type Route =
  | { readonly view: 'heatmap'; readonly commissioner: string; readonly choices: Choices }
  | { readonly view: 'neighbourhood'; readonly id: string; readonly choices: Choices }
  | { readonly view: 'meeting'; readonly id: string; readonly choices: Choices }
  | { readonly view: 'feedback'; readonly commissioner: string; readonly choices: Choices }
  | { readonly view: 'nowhere'; readonly choices: Choices };

/** The commissioner whose network is shown to who asks for none in particular. */
export const start = '10Q';

function segments(path: string): string[] {
  try {
    return path.split('/').map(decodeURIComponent);
  } catch {
    return ['nowhere'];
  }
}

/**
 * Reads the fragment of an address, such as `#/meetings/mtg_1`.
 * @param hash the fragment, with its `#`
 */
export function routeOf(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?');
  const choices = choicesOf(search);
  if (!choices) {
    return { view: 'nowhere', choices: {} };
  }
  const [view = '', key] = segments(path);
  switch (view) {
    case '':
      return { view: 'heatmap', commissioner: start, choices };
    case 'heatmap':
      return { view: 'heatmap', commissioner: key ?? start, choices };
    case 'feedback':
      return { view: 'feedback', commissioner: key ?? start, choices };
    case 'neighbourhoods':
      return key ? { view: 'neighbourhood', id: key, choices } : { view: 'nowhere', choices };
    case 'meetings':
      return key ? { view: 'meeting', id: key, choices } : { view: 'nowhere', choices };
    default:
      return { view: 'nowhere', choices };
  }
}

function address(path: string, choices: Readonly<Record<string, string | undefined>> = {}): string {
  const given = Object.entries(choices).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length > 0 ? `#/${path}?${new URLSearchParams(given)}` : `#/${path}`;
}

/** What was chosen in a form, as text. */
type Chosen<Names extends keyof Choices> = { readonly [Name in Names]?: string | undefined };

/** The address of a commissioner's heat map. */
export const heatmap = (
  commissioner: string,
  choices: Chosen<'edition' | 'on' | 'locality' | 'federation'> = {},
) => address(`heatmap/${encodeURIComponent(commissioner)}`, { ...choices });

/** The address of a neighbourhood. */
export const neighbourhood = (id: string, choices: Pick<Choices, 'edition' | 'on'> = {}) =>
  address(`neighbourhoods/${encodeURIComponent(id)}`, { ...choices });

/** The address of a meeting. */
export const meeting = (id: string) => address(`meetings/${encodeURIComponent(id)}`);

/** The address of a commissioner's feedback. */
export const feedback = (commissioner: string, choices: Chosen<'from' | 'to'> = {}) =>
  address(`feedback/${encodeURIComponent(commissioner)}`, { ...choices });
