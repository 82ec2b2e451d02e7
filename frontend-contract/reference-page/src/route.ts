/** The query of an address: what a view is narrowed to. */
export type Choices = Readonly<Record<string, string>>;

/** Where the reader is. */
export type Route =
  | { readonly view: 'heatmap'; readonly commissioner: string; readonly choices: Choices }
  | { readonly view: 'neighbourhood'; readonly id: string; readonly choices: Choices }
  | { readonly view: 'meeting'; readonly id: string; readonly choices: Choices }
  | { readonly view: 'feedback'; readonly commissioner: string; readonly choices: Choices }
  | { readonly view: 'nowhere'; readonly choices: Choices };

/** The commissioner whose network is shown to who asks for none in particular. */
export const start = '10Q';

/**
 * Reads the fragment of an address, such as `#/meetings/mtg_1`.
 * @param hash the fragment, with its `#`
 */
export function routeOf(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?');
  const choices = Object.fromEntries(new URLSearchParams(search));
  const [view = '', key] = path.split('/').map(decodeURIComponent);
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

/** What a heat map shows: in which edition, on which day, and of a locality or a federation only. */
export interface HeatmapChoices {
  readonly edition?: string | undefined;
  readonly on?: string | undefined;
  readonly locality?: string | undefined;
  readonly federation?: string | undefined;
}

/** The address of a commissioner's heat map. */
export const heatmap = (commissioner: string, choices: HeatmapChoices = {}) =>
  address(`heatmap/${encodeURIComponent(commissioner)}`, { ...choices });

/** The address of a neighbourhood. */
export const neighbourhood = (id: string, choices: Pick<HeatmapChoices, 'edition' | 'on'> = {}) =>
  address(`neighbourhoods/${encodeURIComponent(id)}`, { ...choices });

/** The address of a meeting. */
export const meeting = (id: string) => address(`meetings/${encodeURIComponent(id)}`);

/** The address of a commissioner's feedback. */
export const feedback = (commissioner: string, choices: { readonly from?: string; readonly to?: string } = {}) =>
  address(`feedback/${encodeURIComponent(commissioner)}`, { ...choices });
