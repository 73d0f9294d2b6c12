import { useEffect, useState } from 'preact/hooks';
import type { DraftAnswer } from '../messages.ts';
import { countToRead } from './claims.ts';
import { Clash } from './clash.tsx';
import { Navigation } from './navigation.tsx';
import { OpenFile } from './open-file.tsx';
import type { State } from './page-state.ts';
import { Preview } from './preview.tsx';
import { SaveBar } from './save-bar.tsx';
import { Sentences, sentencesPlace } from './sentences.tsx';
import { Slides, slidesPage } from './slides.tsx';
import type { Store } from './store.ts';
import { Texts, textsPlace } from './texts.tsx';
import { Warnings, warningsPlace } from './warnings.tsx';

type Props = Readonly<{ state: State; store: Store; tab: string }>;

/** The editing page: the files, one of them to be filled in, and the slides that it changes. */
export function Page({ state, store, tab }: Props) {
  const { answer, clashes } = state;
  const [looked, look] = useState<string>();
  const asked = useAskedPlace();
  useSaveKey(store);
  if (!answer) return <p class="waiting">{state.notice?.text ?? 'Henter tallene …'}</p>;
  const [place, ...inside] = asked.split('/');
  const first = answer.files.find(({ hasYears }) => hasYears) ?? answer.files[0];
  const isFile = ![slidesPage, sentencesPlace, textsPlace, warningsPlace].includes(place ?? '');
  const file = isFile ? (answer.files.find(({ name }) => name === asked) ?? first) : undefined;
  return (
    <div class="desk">
      <Navigation answer={answer} open={file?.name ?? place ?? ''} store={store} />
      <main>
        {place === sentencesPlace && <Sentences answer={answer} store={store} look={look} />}
        {place === textsPlace && <Texts answer={answer} store={store} asked={inside.join('/')} look={look} />}
        {place === slidesPage && <Slides answer={answer} store={store} look={look} />}
        {place === warningsPlace && <Warnings answer={answer} />}
        {file && <OpenFile key={file.name} file={file} answer={answer} store={store} />}
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

/** The place that the address asks for, after its #. */
function useAskedPlace(): string {
  const [asked, ask] = useState(placeIn(location.hash));
  useEffect(() => {
    const follow = (): void => ask(placeIn(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return asked;
}

function placeIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    // Typed by hand, with a % that stands for nothing.
    return hash.slice(1);
  }
}

/** Saves by Ctrl+S, or ⌘S. */
function useSaveKey(store: Store): void {
  useEffect(() => {
    const keys = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      void store.save();
    };
    addEventListener('keydown', keys);
    return () => removeEventListener('keydown', keys);
  }, [store]);
}
