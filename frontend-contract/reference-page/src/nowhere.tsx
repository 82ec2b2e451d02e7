import { useEffect, useRef } from 'preact/hooks';
import { heatmap, start } from './route';

/** An address that leads nowhere. */
export function Nowhere() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = 'Nothing here – Network Maturity Tracker';
    heading.current?.focus();
  }, []);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        There is nothing here
      </h1>
      <p>
        The address is not quite right. <a href={heatmap(start)}>Go to the heat map</a>.
      </p>
    </>
  );
}
