import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Failed } from './failed';
import type { Asked } from './use-query';

let turned = false;

/** Notes that the reader turned to another view: its heading then takes the focus. */
export function turnTo(): void {
  turned = true;
}

interface ViewProps<Data> {
  /** The heading, which is also the document's title. */
  readonly title: string;
  /** What the view asked for. */
  readonly asked: Asked<Data>;
  /** What stands above the answer, whatever becomes of it. */
  readonly above?: ComponentChildren;
  /** The answer. */
  readonly children: (data: Data) => ComponentChildren;
}

/** A view with its heading, and its states: on the way, there, or not to be had. */
export function View<Data>({ title, asked, above, children }: ViewProps<Data>) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Network Maturity Tracker`;
  }, [title]);
  useEffect(() => {
    if (turned) {
      turned = false;
      heading.current?.focus();
      scrollTo(0, 0);
    }
  }, []);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {above}
      <p role="status" class={asked.loading ? 'loading' : 'visually-hidden'}>
        {asked.loading ? 'Loading…' : asked.data !== undefined && 'Loaded.'}
      </p>
      {asked.failure && !asked.loading && <Failed failure={asked.failure} again={asked.again} />}
      {asked.data !== undefined && (
        <div aria-busy={asked.loading}>{children(asked.data)}</div>
      )}
    </>
  );
}
