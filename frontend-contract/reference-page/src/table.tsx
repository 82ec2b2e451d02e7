import type { ComponentChildren } from 'preact';

interface TableProps {
  /** What it says. */
  readonly caption: string;
  /** The heads of its columns; none where the children bring a head of their own. */
  readonly columns?: readonly string[];
  /** The class of the table itself. */
  readonly class?: string;
  /** Its body. */
  readonly children: ComponentChildren;
}

/** A table that scrolls by itself where the window is narrow, by keyboard too. */
export function Table({ caption, columns, class: kind, children }: TableProps) {
  return (
    <div class="scroll" role="region" aria-label={caption} tabIndex={0}>
      <table class={kind}>
        <caption>
          <span class="caption">{caption}</span>
        </caption>
        {columns && (
          <thead>
            <tr>
              {columns.map((column, index) => (
                <th key={index} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
        )}
        {children}
      </table>
    </div>
  );
}
