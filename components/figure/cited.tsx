import type { Source } from '../../data/figure/figure.ts';

/** A source as it is cited, with "ikke oplyst" for what nobody has told: who, what, where in it, when, and its address. */
export function Cited({ source }: { source: Source }) {
  const { producer, title, place, published, accessed, address, note } = source;
  return (
    <cite>
      {producer}: <i>{title}</i>
      {place && `, ${place}`}. Udgivet: {published ?? unknown}. Adresse:{' '}
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

const unknown = 'ikke oplyst';
