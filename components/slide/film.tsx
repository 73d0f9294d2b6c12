import type { ComponentChildren } from 'preact';
import type { Film as Facts } from '../../data/film.ts';
import { Arches } from './arches.tsx';
import { QrCode } from './qr-code.tsx';

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
        <QrCode text={film.address} label="QR-kode med filmens adresse" />
        <a href={film.address} rel="noreferrer">
          {film.address}
        </a>
      </div>
    </div>
  );
}
