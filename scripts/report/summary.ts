import type { Changes } from './changes.ts';

/** The whole of what has changed, in numbers: one sentence for each kind of thing, and then what is left to do. */
export function summary(changes: Changes): string[] {
  const { figures, sentences, claims, slides, left } = changes;
  const notes = sentences.filter(({ place }) => place === 'notes').length;
  const onSlides = sentences.filter(({ place }) => place === 'slide');
  const changed = told([
    [figures.filter(isInBoth).length, 'tal er ændret', 'tal er ændret'],
    [figures.filter(isNew).length, 'tal er nyt', 'tal er nye'],
    [figures.filter(isGone).length, 'tal er væk', 'tal er væk'],
    [
      onSlides.filter(({ by }) => by === 'itself').length,
      'tekst har skrevet sig selv om',
      'tekster har skrevet sig selv om',
    ],
    [
      onSlides.filter(({ by }) => by === 'a person').length,
      'tekst er skrevet om af et menneske',
      'tekster er skrevet om af et menneske',
    ],
    [claims.length, 'påstand er godtaget', 'påstande er godtaget'],
    [notes, 'sted i talernoterne er ændret', 'steder i talernoterne er ændret'],
    [changes.programme.length, 'ændring i programmet', 'ændringer i programmet'],
    [changes.quotes.length, 'ændring i citaterne', 'ændringer i citaterne'],
    [changes.sources.length, 'ændring i kilderne', 'ændringer i kilderne'],
    [changes.film.length, 'ændring ved filmen', 'ændringer ved filmen'],
    [changes.wordings.length, 'ændring i forbeholdene', 'ændringer i forbeholdene'],
    [changes.files.length, 'fil i public/ er en anden', 'filer i public/ er andre'],
    [
      slides.filter(({ how }) => how === 'ændret').length,
      'slide ser anderledes ud',
      'slides ser anderledes ud',
    ],
    [slides.filter(({ how }) => how === 'nyt').length, 'slide er nyt', 'slides er nye'],
    [slides.filter(({ how }) => how === 'væk').length, 'slide er væk', 'slides er væk'],
  ]);
  return [
    ...(changed.length === 0 ? ['Der er ingen forskel.'] : changed),
    ...told([
      [left.missing.length, 'ting mangler', 'ting mangler'],
      [left.warnings.length, 'advarsel', 'advarsler'],
    ]),
  ];
}

/** How many there are of each kind, in words for one and for more. Of what there is none nothing is said. */
const told = (kinds: readonly (readonly [number, string, string])[]): string[] =>
  kinds.flatMap(([count, one, more]) => (count === 0 ? [] : `${count} ${count === 1 ? one : more}`));

type Figure = Changes['figures'][number];

const isNew = ({ before }: Figure): boolean => before === undefined;
const isGone = ({ after }: Figure): boolean => after === undefined;
const isInBoth = (figure: Figure): boolean => !isNew(figure) && !isGone(figure);
