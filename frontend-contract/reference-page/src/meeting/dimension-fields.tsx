import { isChanged, levelField, rationaleField, type Dimension } from './recording';
import type { Answer } from './typed';

interface DimensionFieldsProps {
  /** The neighbourhood's id and name. */
  readonly neighbourhood: { readonly id: string; readonly name: string };
  /** What is asked. */
  readonly dimension: Dimension;
  /** What was answered so far. */
  readonly answer: Answer | undefined;
  /** What somebody else has answered since; undefined where nobody has. */
  readonly meanwhile: Answer | undefined;
  /** What is wrong, by the field's id. */
  readonly problems: ReadonlyMap<string, string>;
  /** Takes another answer. */
  readonly onAnswer: (answer: Answer) => void;
}

/** One dimension of one neighbourhood: the level as a group of radio buttons, each with what it means, and why. */
export function DimensionFields(props: DimensionFieldsProps) {
  const { neighbourhood, dimension, answer, meanwhile, problems, onAnswer } = props;
  const first = levelField(neighbourhood.id, dimension.code);
  const why = rationaleField(neighbourhood.id, dimension.code);
  const options: readonly { value: Answer['level']; name: string; descriptor?: string | null }[] = [
    ...dimension.levels.map(({ ordinal, name, descriptor }) => ({ value: ordinal, name, descriptor })),
    { value: 'not-applicable', name: 'Does not apply here' },
    { value: undefined, name: 'Not assessed yet' },
  ];
  const wrongLevel = problems.get(first);
  const wrongWhy = problems.get(why);
  return (
    <fieldset class={wrongLevel || wrongWhy ? 'dimension wrong' : 'dimension'}>
      <legend>
        {dimension.name}
        <span class="visually-hidden">, {neighbourhood.name}</span>
      </legend>
      {wrongLevel && (
        <p class="problem" id={`${first}-problem`}>
          <span class="visually-hidden">Problem: </span>
          {wrongLevel}
        </p>
      )}
      {meanwhile && isChanged(meanwhile, answer) && (
        <p class="inset">
          Recorded by now: {options.find(({ value }) => value === meanwhile.level)?.name}
          {meanwhile.rationale && `. ${meanwhile.rationale}`}
        </p>
      )}
      <div class="options">
        {options.map(({ value, name, descriptor }, index) => {
          const id = index === 0 ? first : `${first}-${value ?? 'none'}`;
          return (
            <div key={id} class="option">
              <input
                type="radio"
                id={id}
                name={first}
                checked={answer !== undefined && answer.level === value}
                aria-describedby={
                  [descriptor && `${id}-means`, wrongLevel && `${first}-problem`].filter(Boolean).join(' ') || undefined
                }
                onChange={() => onAnswer({ ...answer, level: value })}
              />
              <label for={id}>{name}</label>
              {descriptor && (
                <p class="small" id={`${id}-means`}>
                  {descriptor}
                </p>
              )}
            </div>
          );
        })}
      </div>
      <label for={why}>
        Why<span class="visually-hidden"> {dimension.name}</span> (optional)
      </label>
      {wrongWhy && (
        <p class="problem" id={`${why}-problem`}>
          <span class="visually-hidden">Problem: </span>
          {wrongWhy}
        </p>
      )}
      <textarea
        id={why}
        rows={2}
        maxLength={4000}
        value={answer?.rationale ?? ''}
        aria-describedby={wrongWhy ? `${why}-problem` : undefined}
        aria-invalid={wrongWhy ? true : undefined}
        onInput={(event) => onAnswer({ ...answer, rationale: event.currentTarget.value })}
      />
    </fieldset>
  );
}
