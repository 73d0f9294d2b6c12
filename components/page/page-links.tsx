import type { Figure } from '../../data/figure/figure.ts';
import { Year } from '../day/time.tsx';

/** What lies beside the page on the site, by its address from the page. */
export type Beside = Readonly<{
  pdfs?: Readonly<{ handout: string; slides: string }> | undefined;
  /** The day for a calendar, where its date is known. */
  calendar?: string | undefined;
  /** The newest year's page, where this is an earlier year's. */
  newest?: string | undefined;
  /** The list of years. */
  years?: string | undefined;
}>;

type BesideProps = {
  beside: Beside;
  /** A figure of the newest year that the page knows. */
  figure: Figure | undefined;
};

/** Tells whoever reads an earlier year's page of it, and where the newest is. Nothing on the newest year's. */
export function EarlierYear({ beside: { newest }, figure }: BesideProps) {
  if (newest === undefined || figure === undefined) return null;
  return (
    <p class="earlier-year" data-only="reading">
      Det her er dagen, som den var med tallene fra <Year of={figure} />. <a href={newest}>Se den nyeste</a>
    </p>
  );
}

/** The page's foot: the PDFs, the calendar file and the other years. Nothing where none lies beside the page. */
export function PageFoot({ beside: { pdfs, calendar, years } }: Pick<BesideProps, 'beside'>) {
  if (!pdfs && calendar === undefined && years === undefined) return null;
  return (
    <footer class="page-foot" data-only="reading">
      <ul>
        {pdfs && (
          <>
            <li>
              <a href={pdfs.handout}>Hent siden som PDF</a> til at læse på papir
            </li>
            <li>
              <a href={pdfs.slides}>Hent slides som PDF</a>, ét på hver side
            </li>
          </>
        )}
        {calendar !== undefined && (
          <li>
            <a href={calendar}>Føj dagen til din kalender</a>
          </li>
        )}
        {years !== undefined && (
          <li>
            <a href={years}>Se alle år</a>
          </li>
        )}
      </ul>
    </footer>
  );
}
