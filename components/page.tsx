import { Method } from './method.tsx';

/** The page round the slides: skip links, the reading view's top line, the deck itself, and where its numbers are from. */
export function Page() {
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
          <button type="button" data-only="reading" data-search>
            Søg
          </button>
          <a href="?vis=slides" data-view-link>
            Vis slides
          </a>
        </nav>
      </header>
      <main>
        <div id="deck" tabIndex={-1}>
          <div class="slides">{Page.place}</div>
        </div>
        {Page.methodPlace}
      </main>
    </>
  );
}

/** Where the slides go. */
Page.place = '{{slides}}';

/** Where "Kilder og metode" goes. */
Page.methodPlace = '{{method}}';
