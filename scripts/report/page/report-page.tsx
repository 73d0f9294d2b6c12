import type { ComponentChildren } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { withPolicy } from '../../site/policy.ts';
import { Rows } from './before-after.tsx';
import { Figures } from './figures.tsx';
import { Quotes } from './quotes.tsx';
import { Claims, Sentences } from './sentences.tsx';
import { Slides } from './slides.tsx';
import type { Report } from '../report-of.ts';
import { summary } from '../summary.ts';

/** The report as one page of HTML that asks nothing of anybody: pictures, styles and typefaces are in it. */
export function reportPage(report: Report, style: string): string {
  const allowed = { files: false, scripts: [], styles: [style], players: [] };
  return withPolicy(
    `<!doctype html>\n${renderToStaticMarkup(<Page report={report} style={style} />)}\n`,
    allowed,
  );
}

const Page = ({ report, style }: Readonly<{ report: Report; style: string }>) => (
  <html lang="da">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`Rapport: ${report.title}`}</title>
      <style dangerouslySetInnerHTML={{ __html: style }} />
    </head>
    <body>
      <main>
        <h1>Rapport: {report.title}</h1>
        <p>{report.compared}</p>
        <Summary report={report} />
        <Parts report={report} />
      </main>
    </body>
  </html>
);

function Summary({ report }: Readonly<{ report: Report }>) {
  return (
    <>
      <ul class="summary">
        {summary(report.changes).map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <p class="aside">{report.note}</p>
    </>
  );
}

function Parts({ report: { changes, pictures } }: Readonly<{ report: Report }>) {
  const { figures, sentences, claims, programme, quotes, sources, film, wordings, files, slides, left } =
    changes;
  const onSlides = sentences.filter(({ place }) => place === 'slide');
  const ofItself = onSlides.filter(({ by }) => by === 'itself');
  const byPerson = onSlides.filter(({ by }) => by === 'a person');
  const notes = sentences.filter(({ place }) => place === 'notes');
  return (
    <>
      <Part of={figures} title="Tal">
        <Figures figures={figures} />
      </Part>
      <Part of={ofItself} title="Tekster, der har skrevet sig selv om">
        <p>Ordene er de samme i filerne. Det er tal, årstal og oplysninger fra data, der er blevet andre.</p>
        <Sentences sentences={ofItself} />
      </Part>
      <Part of={byPerson} title="Tekster, et menneske har skrevet om">
        <Sentences sentences={byPerson} />
      </Part>
      <Part of={claims} title="Påstande, der er godtaget">
        <p>Nogen har sagt god for, at de her sætninger gælder for det nye år.</p>
        <Claims claims={claims} />
      </Part>
      <Part of={notes} title="Talernoter">
        <Sentences sentences={notes} />
      </Part>
      <Part of={programme} title="Programmet">
        <Rows caption="Ændringer i programmet" rows={programme} />
      </Part>
      <Part of={quotes} title="Citater">
        <Quotes quotes={quotes} />
      </Part>
      <Part of={sources} title="Kilder">
        <Rows caption="Ændringer i kilderne" rows={sources} />
      </Part>
      <Part of={film} title="Film">
        <Rows caption="Ændringer ved filmen" rows={film} />
      </Part>
      <Part of={wordings} title="Forbehold">
        <Rows caption="Ændringer i forbeholdene" rows={wordings} />
      </Part>
      <Part of={files} title="Filer i public/">
        <Lines lines={files.map(({ name, how }) => `${name}: ${how}`)} />
      </Part>
      <Part of={slides} title="Slides før og nu">
        <Slides slides={slides} pictures={pictures} />
      </Part>
      <Part of={left.missing} title="Det mangler">
        <Lines lines={left.missing} />
      </Part>
      <Part of={left.warnings} title="Advarsler">
        <Lines lines={left.warnings} />
      </Part>
    </>
  );
}

type PartProps = Readonly<{ of: readonly unknown[]; title: string; children: ComponentChildren }>;

/** A part of the report, which isn't there where there is nothing to tell. */
const Part = ({ of, title, children }: PartProps) =>
  of.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );

const Lines = ({ lines }: Readonly<{ lines: readonly string[] }>) => (
  <ul>
    {lines.map((line) => (
      <li>{line}</li>
    ))}
  </ul>
);
