import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Says that something is done, and takes the focus: what did it may be gone. */
export function Done({ children }: { readonly children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} class="done" role="status" tabIndex={-1}>
      {children}
    </div>
  );
}
