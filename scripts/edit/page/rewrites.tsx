import type { Rewritten } from '../messages.ts';

/** What says something else than it did, before and after, with what is new in it marked. */
export function Rewrites({ title, of }: Readonly<{ title: string; of: readonly Rewritten[] }>) {
  if (of.length === 0) return null;
  return (
    <section class="rewrites">
      <h3>{title}</h3>
      <ul>
        {of.map(({ name, before, after }) => (
          <li key={`${name} ${before} ${after}`}>
            <span class="help">{name}</span> <del>{before}</del> bliver til{' '}
            <Marked text={after} other={before} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A text in which the words between those that it has in common with another, at its start and its end, are marked. */
function Marked({ text, other }: Readonly<{ text: string; other: string }>) {
  const [words, others] = [text.split(' '), other.split(' ')];
  const start = words.findIndex((word, index) => word !== others[index]);
  if (start < 0) return <ins>{text}</ins>;
  let end = 0;
  while (end < words.length - start && words.at(-1 - end) === others.at(-1 - end)) end += 1;
  const [first, last] = [words.slice(0, start), words.slice(words.length - end)];
  return (
    <ins>
      {first.join(' ')} <b>{words.slice(start, words.length - end).join(' ')}</b> {last.join(' ')}
    </ins>
  );
}
