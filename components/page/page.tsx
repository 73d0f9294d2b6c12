import type { ComponentChildren } from 'preact';
import type { Figure } from '../../data/figure/figure.ts';
import { EarlierYear, PageFoot, type Beside } from './page-links.tsx';
import { Sender, type Told } from './sender.tsx';
import { Year } from '../day/time.tsx';

type PageProps = {
  /** A figure of the newest year, which dates what is printed. */
  newest: Figure | undefined;
  beside: Beside;
  /** Who is behind it, where that may be told. */
  told?: Told;
  /** The slides, rendered. */
  slides?: string;
  /** "Kilder og metode". */
  children?: ComponentChildren;
};

/**
 * The page round the slides: a skip link, the line on top with the way to the other view, the deck itself, and where
 * its numbers are from.
 */
export function Page({ newest, beside, told, slides = '', children }: PageProps) {
  return (
    <>
      <a class="skip-link" href="#deck">
        Spring til indholdet
      </a>
      <header class="top-line">
        <p data-only="reading">Temadag</p>
        <nav aria-label="Visning">
          <button type="button" data-only="reading" data-contents popovertarget="indhold">
            Indhold
          </button>
          {beside.pdfs && (
            <a href={beside.pdfs.handout} data-only="reading">
              Hent PDF
            </a>
          )}
          <button type="button" data-only="reading" data-search>
            Søg
          </button>
          <a href="?vis=slides" data-only="reading" data-to="slides">
            Vis slides
          </a>
          <span class="slides-hint" data-only="reading" hidden>
            Tryk → eller F for slides
          </span>
          <button type="button" data-only="stage" data-help>
            Taster
          </button>
          <a href="?vis=laes" data-only="stage" data-to="page">
            Læs som side
          </a>
        </nav>
      </header>
      <p class="plain-stage" role="status" hidden>
        Her vises den enkle udgave: alle slides er her, men uden ure, film og diagrammer.
      </p>
      <main>
        {/* A list at the side or on top; a popover where there is room for neither. */}
        <nav class="contents" id="indhold" aria-label="Indhold" data-only="reading" popover />
        <EarlierYear beside={beside} figure={newest} />
        {newest ? (
          <p class="data-date">
            Tallene går til og med <Year of={newest} />.
          </p>
        ) : null}
        <div id="deck" tabIndex={-1}>
          <div class="slides" dangerouslySetInnerHTML={{ __html: slides }} />
        </div>
        {children}
        <p class="key-help" data-only="reading">
          <button type="button" data-help>
            Taster
          </button>
        </p>
      </main>
      {told && <Sender of={told} />}
      <PageFoot beside={beside} />
    </>
  );
}
