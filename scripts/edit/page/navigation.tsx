import type { Mistake } from '../../../data/read/mistake.ts';
import type { DraftAnswer } from '../messages.ts';
import { countToRead, toldOfTexts } from './claims.ts';
import { NewYear } from './new-year.tsx';
import { sentencesPlace } from './sentences.tsx';
import { slidesPage } from './slides.tsx';
import type { Store } from './store.ts';
import { textsPlace } from './texts.tsx';
import { warningsPlace } from './warnings.tsx';

/** The files and what else there is to edit, each with what is left to do in it; `open` is the one that is. */
export function Navigation({
  answer,
  open,
  store,
}: Readonly<{ answer: DraftAnswer; open: string; store: Store }>) {
  const toRead = countToRead(answer);
  const told = toldOfTexts(answer);
  const wrong = told.filter(({ stops }) => stops).length;
  const left = answer.missing.length + toRead + told.length - wrong;
  const ofTexts = wrong > 0 ? `${wrong} fejl` : told.length > 0 ? `${told.length} mangler` : '';
  const ofSlides = [
    {
      place: sentencesPlace,
      title: 'Sætninger',
      isDraft: false,
      count: toRead > 0 ? `${toRead} skal læses` : '',
    },
    { place: textsPlace, title: 'Noter og tekster', isDraft: false, count: ofTexts },
    {
      place: slidesPage,
      title: 'Slides',
      isDraft: answer.letters.some(({ isDraft }) => isDraft),
      count: '',
    },
    {
      place: warningsPlace,
      title: 'Advarsler',
      isDraft: false,
      count: answer.warnings.length > 0 ? `${answer.warnings.length} at se på` : '',
    },
  ];
  return (
    <nav aria-label="Filer">
      {/* In sight beside its own file, and no further. */}
      <div>
        <h1>Rediger</h1>
        <ul>
          {answer.files.map(({ name, title, isDraft }) => (
            <Entry
              key={name}
              place={name}
              {...{ title, isDraft }}
              count={countsOf(answer, name)}
              isOpen={name === open}
            />
          ))}
          {ofSlides.map(({ place, title, isDraft, count }) => (
            <Entry key={place} {...{ place, title, isDraft, count }} isOpen={place === open} />
          ))}
        </ul>
        <NewYear answer={answer} store={store} />
        <p class="help">{left === 0 ? 'Intet mangler.' : `${left} ting mangler i alt.`}</p>
      </div>
    </nav>
  );
}

function countsOf({ mistakes, missing }: DraftAnswer, name: string): string {
  const of = (all: readonly Mistake[]) => all.filter(({ file }) => file === name).length;
  return [
    ...(of(mistakes) > 0 ? [`${of(mistakes)} fejl`] : []),
    ...(of(missing) > 0 ? [`${of(missing)} mangler`] : []),
  ].join(', ');
}

type EntryProps = Readonly<{
  place: string;
  title: string;
  isDraft: boolean;
  count: string;
  isOpen: boolean;
}>;

const Entry = ({ place, title, isDraft, count, isOpen }: EntryProps) => (
  <li>
    <a href={`#${place}`} aria-current={isOpen ? 'page' : undefined}>
      <span>
        {title}
        {isDraft && <span class="draft"> (kladde)</span>}
      </span>
      <small>{count}</small>
    </a>
  </li>
);
