import { DimensionFields } from './dimension-fields';
import { answered, neighbourhoodField, type Dimension } from './recording';
import type { Answer, Answers } from './typed';

interface NeighbourhoodFieldsProps {
  /** Whom it is about. */
  readonly neighbourhood: { readonly id: string; readonly name: string };
  /** What is asked. */
  readonly dimensions: readonly Dimension[];
  /** What was answered so far. */
  readonly answers: Answers | undefined;
  /** What somebody else has answered since; undefined where nobody has. */
  readonly meanwhile?: Answers | undefined;
  /** What is wrong, by the field's id. */
  readonly problems: ReadonlyMap<string, string>;
  /** Takes another answer for a dimension. */
  readonly onAnswer: (dimension: string, answer: Answer) => void;
}

/** One neighbourhood: the required dimensions, and the others to be opened by who wants to. */
export function NeighbourhoodFields(props: NeighbourhoodFieldsProps) {
  const { neighbourhood, dimensions, answers, meanwhile, problems, onAnswer } = props;
  const field = neighbourhoodField(neighbourhood.id);
  const required = dimensions.filter(({ group }) => group.required);
  const others = dimensions.filter(({ group }) => !group.required);
  const fields = (of: readonly Dimension[]) =>
    of.map((dimension) => (
      <DimensionFields
        key={dimension.code}
        neighbourhood={neighbourhood}
        dimension={dimension}
        answer={answers?.[dimension.code]}
        meanwhile={meanwhile && (meanwhile[dimension.code] ?? {})}
        problems={problems}
        onAnswer={(answer) => onAnswer(dimension.code, answer)}
      />
    ));
  const problem = problems.get(field);
  return (
    <section aria-labelledby={field} class="neighbourhood">
      <h3 id={field} tabIndex={-1}>
        {neighbourhood.name}
      </h3>
      <p class="small">
        {answered(answers, dimensions)} of {required.length} required dimensions
      </p>
      {problem && <p class="problem">{problem}</p>}
      {fields(required)}
      {others.length > 0 && (
        <details>
          <summary>
            {others[0]?.group.name} (not required)
            <span class="visually-hidden">, {neighbourhood.name}</span>
          </summary>
          {fields(others)}
        </details>
      )}
    </section>
  );
}
