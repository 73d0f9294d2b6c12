import type { ComponentChildren } from 'preact';
import { encode } from 'uqr';
import type { Film as Facts } from '../../data/film.ts';
import { Arches } from './arches.tsx';

/** Where YouTube plays films without cookies. The page's content policy allows the players that it finds in the page. */
const player = 'https://www.youtube-nocookie.com/embed/';

/**
 * A film on YouTube that nobody is told about before someone asks to see it: a button, a word on who gets to know,
 * and for a room without network the address as text and QR code. Its heading is the film's title; another goes inside.
 */
export function Film({ of: film, children }: { of: Facts; children?: ComponentChildren }) {
  return (
    <div
      class="film-frame"
      data-player={player + film.videoId}
      data-title={`${film.title} – film med ${film.person}`}
    >
      <Arches growth={0} width={330} height={610} />
      {children ?? <h3>{film.title}</h3>}
      <p class="lead">Film med {film.person}</p>
      <div class="film-start" data-only="script" hidden>
        <button type="button">Afspil filmen</button>
        <p>Når du afspiller, får YouTube (Google) besked fra din browser.</p>
      </div>
      <div class="film-elsewhere">
        <p class="film-offline" role="status" hidden>
          Filmen kan ikke hentes lige nu. Skan koden, eller åbn adressen, når der er forbindelse.
        </p>
        <QrCode text={film.address} />
        <a href={film.address} rel="noreferrer">
          {film.address}
        </a>
      </div>
    </div>
  );
}

function QrCode({ text }: { text: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 2 });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label="QR-kode med filmens adresse">
      <path d={dark.join('')} />
    </svg>
  );
}
