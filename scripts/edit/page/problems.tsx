import type { Mistake } from '../../../data/read/mistake.ts';

/** What is wrong, each with a link to its field, or to the nearest that there is. */
export function Problems({ title, of }: Readonly<{ title: string; of: readonly Mistake[] }>) {
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
