import type { Source } from '../../data/figure/figure.ts';

/**
 * A document as it is cited, with "ikke oplyst" for what nobody has told: who, what, where in it, when, and its address.
 * `places` are all those that are cited in it: "side 4, 5 og 6".
 */
export function Cited({ source, places }: { source: Source; places: string }) {
  const { producer, title, published, accessed, address, note } = source;
  return (
    <cite>
      {producer}: <i>{title}</i>
      {places && `, ${places}`}. Udgivet: {published ?? unknown}. Adresse:{' '}
      {address ? (
        <>
          <a href={address} rel="noreferrer">
            {address}
          </a>
          . Hentet: {accessed ?? unknown}
        </>
      ) : (
        unknown
      )}
      .{note && ` ${note}`}
    </cite>
  );
}

/** A source in short, where "Kilder" has the rest of it: "Børns Vilkår, side 4", which does not break before the number. */
export function CitedInShort({ source: { producer, place } }: { source: Source }) {
  return <cite>{[producer, place?.replaceAll(/ (?=\d)/g, '\u00a0')].filter(Boolean).join(', ')}</cite>;
}

const unknown = 'ikke oplyst';
