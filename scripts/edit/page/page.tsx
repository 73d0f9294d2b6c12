import { useEffect, useState } from 'preact/hooks';
import { asList, at, textAt } from '../../../data/read/content.ts';
import type { Mistake } from '../../../data/read/mistake.ts';
import type { DraftAnswer, FileState } from '../messages.ts';
import { countToRead, toldOfTexts } from './claims.ts';
import { Clash } from './clash.tsx';
import { OpenFileProvider } from './desk-context.ts';
import { Fields } from './fields.tsx';
import { NewYear } from './new-year.tsx';
import { Renewals, renewalsName } from './renewals.tsx';
import { Rewrites } from './rewrites.tsx';
import { Preview } from './preview.tsx';
import { Sentences, sentencesPlace } from './sentences.tsx';
import { Slides, slidesPage } from './slides.tsx';
import type { State, Store } from './store.ts';
import { Texts, textsPlace } from './texts.tsx';

type Props = Readonly<{ state: State; store: Store; tab: string }>;

/** The editing page: the files, one of them to be filled in, and the slides that it changes. */
export function Page({ state, store, tab }: Props) {
  const { answer, clashes } = state;
  const [looked, look] = useState<string>();
  const [asked, ask] = useState(decodeURIComponent(location.hash.slice(1)));
  useEffect(() => {
    const follow = () => ask(decodeURIComponent(location.hash.slice(1)));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      void store.save();
    };
    addEventListener('keydown', keys);
    return () => removeEventListener('keydown', keys);
  }, [store]);
  if (!answer) return <p class="waiting">{state.notice?.text ?? 'Henter tallene …'}</p>;
  const [place, ...inside] = asked.split('/');
  const first = answer.files.find(({ hasYears }) => hasYears) ?? answer.files[0];
  const isFile = ![slidesPage, sentencesPlace, textsPlace].includes(place ?? '');
  const file = isFile ? (answer.files.find(({ name }) => name === asked) ?? first) : undefined;
  return (
    <div class="desk">
      <Files answer={answer} open={file?.name ?? place ?? ''} store={store} />
      <main>
        {place === sentencesPlace && <Sentences answer={answer} store={store} look={look} />}
        {place === textsPlace && <Texts answer={answer} store={store} asked={inside.join('/')} look={look} />}
        {place === slidesPage && <Slides answer={answer} store={store} look={look} />}
        {file && <File key={file.name} file={file} answer={answer} store={store} />}
        <SaveBar state={state} store={store} file={file} />
      </main>
      <Preview slides={answer.slides} looked={looked} tab={tab}>
        <ToRead answer={answer} />
      </Preview>
      <Clash clashes={clashes} store={store} />
    </div>
  );
}

/** What the slides ask for, with the way to it. */
function ToRead({ answer }: Readonly<{ answer: DraftAnswer }>) {
  const length = countToRead(answer);
  if (length === 0) return null;
  return (
    <p>
      <a href={`#${sentencesPlace}`}>
        {length === 1 ? 'Én sætning skal læses igen' : `${length} sætninger skal læses igen`}
      </a>
    </p>
  );
}

function Files({ answer, open, store }: Readonly<{ answer: DraftAnswer; open: string; store: Store }>) {
  const toRead = countToRead(answer);
  const told = toldOfTexts(answer);
  const wrong = told.filter(({ stops }) => stops).length;
  return (
    <nav aria-label="Filer">
      <h1>Rediger</h1>
      <ul>
        {answer.files.map(({ name, title, isDraft }) => (
          <li key={name}>
            <a href={`#${name}`} aria-current={name === open ? 'page' : undefined}>
              <span>
                {title}
                {isDraft && <span class="draft"> (kladde)</span>}
              </span>
              <small>{countsOf(answer, name)}</small>
            </a>
          </li>
        ))}
        {[
          { place: sentencesPlace, title: 'Sætninger', count: toRead > 0 && `${toRead} skal læses` },
          {
            place: textsPlace,
            title: 'Noter og tekster',
            count: wrong > 0 ? `${wrong} fejl` : told.length > 0 && `${told.length} mangler`,
          },
          { place: slidesPage, title: 'Slides', count: '' },
        ].map(({ place, title, count }) => (
          <li key={place}>
            <a href={`#${place}`} aria-current={open === place ? 'page' : undefined}>
              <span>
                {title}
                {place === slidesPage && answer.letters.some(({ isDraft }) => isDraft) && (
                  <span class="draft"> (kladde)</span>
                )}
              </span>
              <small>{count}</small>
            </a>
          </li>
        ))}
      </ul>
      <NewYear answer={answer} store={store} />
      <p class="help">
        {answer.missing.length === 0 ? 'Intet mangler.' : `${answer.missing.length} ting mangler i alt.`}
      </p>
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

function File({ file, answer, store }: Readonly<{ file: FileState; answer: DraftAnswer; store: Store }>) {
  const content = store.contentOf(file);
  const mistakes = answer.mistakes.filter((one) => one.file === file.name);
  const missing = answer.missing.filter((one) => one.file === file.name);
  if (content === undefined) {
    return (
      <>
        <h2>{file.title}</h2>
        <p>Filen kan ikke læses, som den er skrevet. Ret den i et skriveprogram; så er den her igen.</p>
        <Problems title="Fejl" of={mistakes} />
      </>
    );
  }
  const sources = answer.files.find(({ name }) => name === 'data/kilder.yaml')?.content ?? '';
  const ids = asList(at(sources, 'kilder')).map((row) => textAt(row, 'id'));
  const idsFor = (name: string) => (name === 'kilde' ? ids : []);
  const told = [
    ...mistakes.map((one) => ({ ...one, isMissing: false })),
    ...missing.map((one) => ({ ...one, isMissing: true })),
  ];
  return (
    <OpenFileProvider value={{ store, file, content, told, idsFor }}>
      <h2>{file.title}</h2>
      {file.name === renewalsName ? (
        <Renewals files={answer.files} letters={answer.letters} />
      ) : (
        <>
          <p class="help">
            Skriv antal som 5.219 eller 5219, andele som 35 pct. og klokkeslæt som 10.30. Det, kilden ikke
            siger, er »ikke oplyst«.
          </p>
          <Problems title="Fejl, der skal rettes, før der kan gemmes" of={mistakes} />
          <Problems title="Mangler endnu" of={missing} />
          <Fields path={[]} form={file.form} content={content} />
        </>
      )}
      <Rewrites title="Tal, der er ændret eller følger med" of={answer.figures} />
      <Rewrites title="Sætninger, som tallene skriver" of={answer.sentences} />
    </OpenFileProvider>
  );
}

/** What is wrong, each with a link to its field, or to the nearest that there is. */
function Problems({ title, of }: Readonly<{ title: string; of: readonly Mistake[] }>) {
  if (of.length === 0) return null;
  const go = (path: string): void => {
    const steps = path.split('.');
    const places = steps.map((_, index) => `felt-${steps.slice(0, steps.length - index).join('.')}`);
    const [field] = places.flatMap((id) => document.getElementById(id) ?? []);
    const inside =
      field ?? document.querySelector(`[data-cell^="${CSS.escape(steps.slice(0, 2).join('.'))}."]`);
    if (!(inside instanceof HTMLElement)) return;
    inside.focus();
    inside.scrollIntoView({ block: 'center' });
  };
  return (
    <details class="problems" open={of.length < 8}>
      <summary>
        {title} ({of.length})
      </summary>
      <ul>
        {of.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <button type="button" class="link" onClick={() => go(path)}>
              {message}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function SaveBar({
  state,
  store,
  file,
}: Readonly<{ state: State; store: Store; file: FileState | undefined }>) {
  const { answer, notice, isBusy } = state;
  const drafts = [...(answer?.files ?? []), ...(answer?.letters ?? [])].filter(({ isDraft }) => isDraft);
  const wrong = (answer?.mistakes.length ?? 0) + (answer?.ofDrafts.length ?? 0);
  const cannot = drafts.length === 0 || wrong > 0;
  const why =
    drafts.length === 0
      ? 'Alt er gemt.'
      : wrong > 0
        ? `${wrong} fejl skal rettes først. Kladden er gemt i browseren.`
        : `${drafts.map(({ title }) => title).join(' og ')} er ændret. Kladden er gemt i browseren.`;
  return (
    <div class="save-bar">
      <div class="buttons">
        <button
          type="button"
          class="first"
          aria-disabled={cannot || isBusy}
          aria-describedby="gem-hvorfor"
          onClick={() => {
            if (!cannot) void store.save();
          }}
        >
          Gem
        </button>
        <span id="gem-hvorfor">{why}</span>
      </div>
      <div class="buttons">
        <button type="button" disabled={!state.canUndo} onClick={() => void store.undo()}>
          Fortryd
        </button>
        <button type="button" disabled={!state.canRedo} onClick={() => void store.redo()}>
          Gør igen
        </button>
        {file && (
          <button type="button" onClick={() => void store.takeBackSave(file.name)}>
            Tilbage før sidste gem
          </button>
        )}
      </div>
      <p role="status" class={`notice ${notice?.kind ?? ''}`}>
        {notice?.text}{' '}
        {notice?.undo === true && (
          <button type="button" class="link" onClick={() => void store.undo()}>
            Fortryd
          </button>
        )}
      </p>
    </div>
  );
}
