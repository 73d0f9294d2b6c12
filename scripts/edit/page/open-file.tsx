import { asList, at, textAt } from '../../../data/read/content.ts';
import type { DraftAnswer, FileState } from '../messages.ts';
import { OpenFileProvider } from './desk-context.ts';
import { Fields } from './fields.tsx';
import { Problems } from './problems.tsx';
import { Renewals, renewalsName } from './renewals.tsx';
import { Rewrites } from './rewrites.tsx';
import type { Store } from './store.ts';

/** A data file to be filled in, with what is wrong with it, and what its numbers write. */
export function OpenFile({
  file,
  answer,
  store,
}: Readonly<{ file: FileState; answer: DraftAnswer; store: Store }>) {
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
