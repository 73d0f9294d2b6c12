import type { Figure } from '../data/figure.ts';
import { EarlierYear, PageFoot, type Beside } from './beside.tsx';
import { Method } from './method.tsx';
import { Year } from './time.tsx';

/**
 * The page round the slides: skip links, the reading view's top line, the deck itself, and where its numbers are from.
 * `newest` is a figure of the newest year, which dates what is printed.
 */
export function Page({ newest, beside }: { newest: Figure | undefined; beside: Beside }) {
  return (
    <>
      <a class="skip-link" href="#deck">
        Spring til indholdet
      </a>
      <header class="top-line">
        <p>Temadag</p>
        <nav aria-label="Visning">
          <a href="#program">Indhold</a>
          <a href={`#${Method.id}`}>Kilder</a>
          {beside.pdfs && <a href={beside.pdfs.handout}>Hent PDF</a>}
          <a href="?vis=slides" data-view-link>
            Vis slides
          </a>
        </nav>
      </header>
      <main>
        <EarlierYear beside={beside} figure={newest} />
        {newest ? (
          <p class="data-date">
            Tallene går til og med <Year of={newest} />.
          </p>
        ) : null}
        <div id="deck" tabIndex={-1}>
          <div class="slides">{Page.place}</div>
        </div>
        {Page.methodPlace}
      </main>
      <PageFoot beside={beside} />
    </>
  );
}

/** Where the slides go. */
Page.place = '{{slides}}';

/** Where "Kilder og metode" goes. */
Page.methodPlace = '{{method}}';
