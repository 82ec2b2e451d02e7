import type { Told } from './attempt';

/** Puts the focus where a problem is, and opens what hides it. */
export function goTo(field: string | undefined): void {
  const element = field ? document.getElementById(field) : null;
  element?.closest('details')?.setAttribute('open', '');
  element?.focus();
}

/** Everything that is to be put right, with a way to each. */
export function ErrorSummary({ told, heading }: { readonly told: readonly Told[]; readonly heading: string }) {
  return (
    <div class="failed" role="alert">
      <h3>{heading}</h3>
      <ul>
        {told.map(({ message, about, field }, index) => {
          const text = about ? `${about}: ${message}` : message;
          return (
            <li key={index}>
              {field ? (
                <a
                  href={`#${field}`}
                  onClick={(event) => {
                    event.preventDefault();
                    goTo(field);
                  }}
                >
                  {text}
                </a>
              ) : (
                text
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
