import { isKnown, type Figure, type Source } from '../../data/figure/figure.ts';
import type { Wording } from '../../data/wordings.ts';
import { subjectTitle } from '../../data/figure/subject-title.ts';
import { Cited } from '../figure/cited.tsx';
import type { Footnotes } from '../slide/rendering.tsx';
import { Provenance } from '../figure/provenance.tsx';
import { headingId, LinkHere } from '../slide/link-here.tsx';
import { producersOf } from '../figure/source-line.ts';
import { WithNumbers } from '../figure/with-numbers.tsx';
import { documentsOf } from './documents.ts';
import { FigureTable } from './figure-table.tsx';
import { grouped } from './grouped.ts';

type MethodProps = {
  /** Every figure there is, known or not. */
  figures: readonly Figure[];
  /** What is cited beside the figures' own sources. */
  sources: readonly Source[];
  /** What one must know of the sources' words. */
  wordings: readonly Wording[];
  /** The figures that the slides have shown. */
  footnotes: Footnotes;
};

/** The reading view's last section: every figure, what is missing, the sources, and how the numbers were checked. */
export function Method({ figures, sources, wordings, footnotes }: MethodProps) {
  const all = unique([...figures, ...footnotes.values()]);
  // As the data has them: a sentence may have shown a fall as a positive number.
  const noted = [...footnotes.keys()].flatMap((id) => all.find((figure) => figure.id === id) ?? []);
  const missing = all.filter((figure) => !isKnown(figure));
  const cited = unique([...all.flatMap((figure) => figure.sources), ...sources]);
  const producers = producersOf(missing);
  return (
    <section class="method" id={Method.id} data-only="reading" aria-labelledby={headingId(Method.id)}>
      <p class="when">
        Bag om tallene <LinkHere id={Method.id} />
      </p>
      <h2 id={headingId(Method.id)}>Kilder og metode</h2>
      <p>
        Hvert tal står ét sted sammen med sin kilde. Derfra henter tekst, diagrammer og tabeller det, når
        siden bliver bygget. Samtidig bliver tallene regnet efter: Delene skal give summen, og andele af det
        samme skal passe sammen. En sætning om, at noget stiger, falder eller kommer oftest, kan skrives, så
        den bliver holdt op mod tallene. Holder den ikke, bliver siden ikke bygget. Er den ikke skrevet sådan,
        bliver den, der skriver, bedt om at se efter.
      </p>
      <p>
        Et tal, som kilden ikke oplyser, står som »ikke oplyst«. Det bliver hverken gættet eller regnet for
        nul.{producers && ` Spørg den, kilden er fra: ${producers}.`}
      </p>
      {[...grouped(all.filter(isKnown), subjectOf)].map(([subject, ofSubject]) => (
        <FigureTable title={subject} figures={ofSubject} />
      ))}
      {missing.length > 0 && <FigureTable title="Tal, der mangler" figures={missing} />}
      <h3>Kilder</h3>
      <ul>
        {documentsOf(cited).map(({ source, places }) => (
          <li id={`kilde-${source.id}`}>
            <Cited source={source} places={places} />
          </li>
        ))}
      </ul>
      {wordings.length > 0 && (
        <>
          <h3>Forbehold</h3>
          <ul>
            {wordings.map(({ what }) => (
              <li>
                <WithNumbers text={what} />
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="footnotes">
        <h3>Noter</h3>
        {noted.map((figure, index) => (
          <Provenance
            of={figure}
            note={index + 1}
            wordings={wordings.filter(({ figureIds }) => figureIds.includes(figure.id))}
          />
        ))}
      </div>
    </section>
  );
}

/** The section's link. */
Method.id = 'kilder-og-metode';

/** "bisiddersager.2021.nye" is about bisiddersager. */
const subjectOf = ({ id }: Figure): string => subjectTitle(id.split('.')[0] ?? '');

function unique<Item extends { id: string }>(items: readonly Item[]): Item[] {
  return items.filter(({ id }, index) => items.findIndex((item) => item.id === id) === index);
}
