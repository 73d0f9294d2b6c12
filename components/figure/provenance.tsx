import { isKnown, type Figure } from '../../data/figure/figure.ts';
import type { Wording } from '../../data/wordings.ts';
import { Year } from '../day/time.tsx';
import { CitedInShort } from './cited.tsx';
import { figureText, statusText } from './figure-text.ts';
import { WithNumbers } from './with-numbers.tsx';

/** Opens what is told of a figure. It lies over the figure, which stays text that can be marked and found. */
export function AskButton({ of }: { of: Figure }) {
  const text = figureText(of);
  return (
    <button
      type="button"
      class="ask"
      popovertarget={idOf(of)}
      data-only="reading"
      aria-label={isKnown(of) ? `Se kilden til ${text}` : whyUnknown(of)}
    />
  );
}

type ProvenanceProps = { of: Figure; note: number; wordings: readonly Wording[] };

/** Where a figure comes from: a popover on the screen, a footnote with the number `note` on paper. */
export function Provenance({ of, note, wordings }: ProvenanceProps) {
  return (
    <div
      popover
      hidden
      id={idOf(of)}
      class="provenance"
      role="dialog"
      aria-label={isKnown(of) ? `Kilden til ${figureText(of)}` : whyUnknown(of)}
      tabIndex={-1}
      autofocus
      data-note={note}
    >
      <p>
        <Amount of={of} />
      </p>
      <dl>
        <Facts of={of} />
        {wordings.length > 0 && <dt class="wording">Forbehold</dt>}
        {wordings.map(({ what }) => (
          <dd class="wording">
            <WithNumbers text={what} />
          </dd>
        ))}
      </dl>
      <button type="button" popovertarget={idOf(of)} popovertargetaction="hide">
        Luk
      </button>
    </div>
  );
}

function Facts({ of }: { of: Figure }) {
  return (
    <>
      <dt>Tal</dt>
      <dd>
        <WithNumbers text={of.name} />
      </dd>
      <dt>År</dt>
      <dd>
        <Covered of={of} />
      </dd>
      <dt>Status</dt>
      <dd>{statusText(of)}</dd>
      {of.account && (
        <>
          <dt>Sådan</dt>
          <dd>
            <WithNumbers text={of.account} />
          </dd>
        </>
      )}
      {of.base && (
        <>
          <dt>Procentgrundlag</dt>
          <dd>
            <Amount of={of.base} /> (<WithNumbers text={of.base.name} />, <Covered of={of.base} />)
          </dd>
        </>
      )}
      <dt>{of.sources.length > 1 ? 'Kilder' : 'Kilde'}</dt>
      {of.sources.length === 0 && <dd>ikke oplyst</dd>}
      {of.sources.map((source) => (
        <dd>
          <CitedInShort source={source} />
        </dd>
      ))}
    </>
  );
}

/** A figure and what it counts, with no footnote: "757 sager", "35 pct.", "ikke oplyst". */
function Amount({ of }: { of: Figure }) {
  if (!isKnown(of)) return <>{figureText(of)}</>;
  return (
    <>
      <data value={of.value}>{figureText(of)}</data>
      {of.unit === 'pct.' ? null : ` ${of.unit}`}
    </>
  );
}

/** The time a figure covers: "2021", "siden 2008". */
export function Covered({ of }: { of: Figure }) {
  return (
    <>
      {'since' in of.period && 'siden '}
      <Year of={of} />
    </>
  );
}

const whyUnknown = (figure: Figure): string => `Hvorfor ${figureText(figure)}?`;

const idOf = ({ id }: Figure): string => `tal-${id}`;
