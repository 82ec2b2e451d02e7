import type { NetworkHeatmapQuery } from '@network-maturity/contract';
import { heatmap, type Choices } from '../route';

type Network = NonNullable<NetworkHeatmapQuery['commissioner']>;

/** What the chosen part of a network is called. */
export function scopeName(network: Network, { locality, federation }: Choices): string {
  const part = locality
    ? network.localities.find(({ id }) => id === locality)
    : network.federations.find(({ id }) => id === federation);
  return part ? `${part.name}${locality ? ' locality' : ' federation'}` : network.name;
}

interface ChooserProps {
  /** What there is to choose from. */
  readonly data: NetworkHeatmapQuery;
  /** The commissioner whose network is shown. */
  readonly commissioner: string;
  /** What is chosen now. */
  readonly choices: Choices;
}

/** Chooses what the heat map shows. Nothing happens until its button is pressed. */
export function Chooser({ data, commissioner, choices }: ChooserProps) {
  const show = (event: SubmitEvent) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget as HTMLFormElement);
    const value = (name: string) => String(chosen.get(name) ?? '');
    const whose = value('commissioner');
    const [kind, id] = whose === commissioner ? value('part').split('=') : [];
    location.hash = heatmap(whose, {
      edition: value('edition'),
      on: value('on'),
      ...(kind === 'locality' && { locality: id }),
      ...(kind === 'federation' && { federation: id }),
    });
  };
  const part = choices.locality
    ? `locality=${choices.locality}`
    : choices.federation
      ? `federation=${choices.federation}`
      : '';
  const network = data.commissioner;
  return (
    <form class="chooser" onSubmit={show} aria-label="What to show">
      <label>
        Commissioner
        <select name="commissioner">
          {data.commissioners.map(({ odsCode, name }) => (
            <option key={odsCode} value={odsCode} selected={odsCode === commissioner}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        Part of it
        <select name="part">
          <option value="">All of it</option>
          <optgroup label="Localities">
            {network?.localities.map(({ id, name }) => (
              <option key={id} value={`locality=${id}`} selected={part === `locality=${id}`}>
                {name}
              </option>
            ))}
          </optgroup>
          <optgroup label="Federations">
            {network?.federations.map(({ id, name, closedOn }) => (
              <option key={id} value={`federation=${id}`} selected={part === `federation=${id}`}>
                {closedOn ? `${name} (closed)` : name}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      <label>
        Edition of the matrix
        <select name="edition">
          <option value="">In force on the day</option>
          {data.matrixEditions.map(({ id, title, verified }) => (
            <option key={id} value={id} selected={id === choices.edition}>
              {verified ? title : `${title} (not verified)`}
            </option>
          ))}
        </select>
      </label>
      <label>
        Day (today if empty)
        <input type="date" name="on" value={choices.on ?? ''} />
      </label>
      <button type="submit" class="button">
        Show
      </button>
    </form>
  );
}
