import type { Mistake } from '../../../../data/read/mistake.ts';

type ToldProps = Readonly<{
  title: string;
  all: readonly Mistake[];
  /** The file that is shown, "data/film.yaml"; of others it is told which they are. */
  shown: string;
  /** Shows where it stands; undefined for a file that the page was not given. */
  onGo: (one: Mistake) => (() => void) | undefined;
}>;

/** What there is to tell of the files, each with a way to where it stands. */
export function Told({ title, all, shown, onGo }: ToldProps) {
  if (all.length === 0) return null;
  return (
    <section class="told-here">
      <h3>{title}</h3>
      <ol>
        {all.map((one) => {
          const go = onGo(one);
          const where = `${one.file === shown ? 'Linje' : `${one.file}, linje`} ${one.line}, tegn ${one.column}`;
          return (
            <li>
              {go ? (
                <button type="button" onClick={go}>
                  {where}
                </button>
              ) : (
                <b>{where}</b>
              )}{' '}
              {one.message}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
