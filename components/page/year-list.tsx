/** A year's page: its title and its address from the list, with its PDFs where there are any. */
export type YearEntry = Readonly<{
  year: number;
  title: string;
  address: string;
  pdfs: Readonly<{ handout: string; slides: string }> | undefined;
}>;

type YearListProps = {
  /** The newest first. */
  years: readonly YearEntry[];
  /** Addresses of the site's styles, from the list. */
  styles: readonly string[];
  canonical: string | undefined;
};

/** The page that lists every year's edition. It is a document of its own and has no script. */
export function YearList({ years, styles, canonical }: YearListProps) {
  return (
    <html lang="da">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{YearList.title}</title>
        <meta name="description" content="Temadagene, år for år, med hver deres tal." />
        <meta name="theme-color" content="#221c46" />
        {canonical === undefined ? null : <link rel="canonical" href={canonical} />}
        <link rel="icon" href="../favicon.svg" type="image/svg+xml" />
        {styles.map((href) => (
          <link rel="stylesheet" href={href} />
        ))}
      </head>
      <body>
        <header class="top-line">
          <p>Temadag</p>
          <nav aria-label="Temadag">
            <a href="../">Den nyeste</a>
          </nav>
        </header>
        <main class="year-list">
          <h1>{YearList.title}</h1>
          <p>
            Hvert år har sin egen dag og sine egne tal. De tidligere år står, som de var. Kun børnenes ord kan
            være taget ud, når samtykket til at vise dem er udløbet eller trukket tilbage.
          </p>
          <ol>
            {years.map(({ year, title, address, pdfs }) => (
              <li>
                <h2>
                  <a href={address}>
                    <time datetime={String(year)}>{year}</time>
                  </a>
                </h2>
                <p>{title}</p>
                {pdfs && (
                  <p>
                    <a href={pdfs.handout}>
                      Siden som PDF<span class="visually-hidden">, {year}</span>
                    </a>{' '}
                    <a href={pdfs.slides}>
                      Slides som PDF<span class="visually-hidden">, {year}</span>
                    </a>
                  </p>
                )}
              </li>
            ))}
          </ol>
        </main>
      </body>
    </html>
  );
}

/** What the list is called. */
YearList.title = 'Temadagene, år for år';
