import type { DraftAnswer } from '../messages.ts';
import { textsPlace } from './texts.tsx';

/** Where the warnings are, after the # of the page's address. */
export const warningsPlace = 'advarsler';

type Props = Readonly<{ answer: DraftAnswer }>;

/** What stops nothing, but has to be looked at: file by file, in the words of the build. */
export function Warnings({ answer }: Props) {
  const names = new Set(answer.warnings.map(({ file }) => file));
  return (
    <section>
      <h2>Advarsler</h2>
      <p class="help">
        {names.size === 0
          ? 'Der er ingen advarsler.'
          : 'De forhindrer ikke, at du gemmer. Men se på hver af dem: Noget er måske skrevet forkert, eller nogen skal bekræfte det.'}
      </p>
      {[...names].map((name) => (
        <OfFile key={name} name={name} answer={answer} />
      ))}
    </section>
  );
}

function OfFile({ name, answer: { files, letters, warnings } }: Props & Readonly<{ name: string }>) {
  const file = files.find((one) => one.name === name);
  const letter = letters.find((one) => one.name === name);
  const title = (file ?? letter)?.title ?? name;
  const way = letter ? `#${textsPlace}/${name}` : `#${name}`;
  return (
    <>
      {title !== '' && <h3>{file || letter ? <a href={way}>{title}</a> : title}</h3>}
      <ul>
        {warnings
          .filter((one) => one.file === name)
          .map(({ line, message }) => (
            <li key={`${line} ${message}`}>{line === undefined ? message : `Linje ${line}: ${message}`}</li>
          ))}
      </ul>
    </>
  );
}
