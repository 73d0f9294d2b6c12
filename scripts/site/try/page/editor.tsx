import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Span } from './place.ts';

type EditorProps = Readonly<{
  name: string;
  /** Its text with a line feed at the end of each line. */
  text: string;
  /** The lines, from 1, on which something is wrong. */
  wrong: ReadonlySet<number>;
  /** Is given a way to mark a part of the text and to go there. */
  goTo: { current: (span: Span) => void };
  onText: (text: string) => void;
}>;

/** A file's text with the numbers of its lines. */
export function Editor({ name, text, wrong, goTo, onText }: EditorProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const numbers = useRef<HTMLOListElement>(null);
  const follow = () => {
    if (area.current && numbers.current) numbers.current.scrollTop = area.current.scrollTop;
  };
  useLayoutEffect(() => {
    goTo.current = (span) => {
      if (area.current) markIn(area.current, text, span);
      follow();
    };
  });
  return (
    <div class="editor">
      <ol class="numbers" aria-hidden="true" ref={numbers}>
        {text.split('\n').map((_, index) => (
          <li data-wrong={wrong.has(index + 1) || undefined}>{index + 1}</li>
        ))}
      </ol>
      <textarea
        ref={area}
        aria-label={`Teksten i ${name}`}
        aria-describedby="status"
        aria-invalid={wrong.size > 0}
        wrap="off"
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        value={text}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
        onScroll={follow}
      />
    </div>
  );
}

/** Marks a part of a text, in the middle of what is seen of it: no browser scrolls there by itself. */
function markIn(area: HTMLTextAreaElement, text: string, { from, to }: Span): void {
  area.focus({ preventScroll: true });
  area.setSelectionRange(from, to);
  const height = Number.parseFloat(getComputedStyle(area).lineHeight);
  const before = text.slice(0, from).split('\n');
  area.scrollTop = (before.length - 1) * height - area.clientHeight / 2;
  const width = area.scrollWidth / Math.max(...text.split('\n').map(({ length }) => length), 1);
  area.scrollLeft = (before.at(-1)?.length ?? 0) * width - area.clientWidth / 2;
  area.scrollIntoView({ block: 'nearest' });
}
