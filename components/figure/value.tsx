import { isKnown, type Figure } from '../../data/figure/figure.ts';
import { figureText } from './figure-text.ts';
import { useFootnote } from './footnotes.tsx';
import { AskButton } from './provenance.tsx';

/**
 * A figure in a sentence: "5.219", "35 pct.", or "ikke oplyst" where no source states it. In the reading view it can
 * be asked where it comes from; on paper it has the number of its footnote.
 */
export function Value({ of }: { of: Figure }) {
  const note = useFootnote(of);
  const text = figureText(of);
  const ask = note !== undefined && <AskButton of={of} />;
  if (!isKnown(of)) {
    return (
      <span class="unknown" data-note={note}>
        {text}
        {ask}
      </span>
    );
  }
  return (
    <data value={of.value} data-note={note}>
      {text}
      {ask}
    </data>
  );
}
