import type { OfferedPart } from '../messages.ts';

type Props = Readonly<{ parts: readonly OfferedPart[]; pick: (part: OfferedPart) => void }>;

/** The slides that one can begin from, each with its picture. */
export function ReadySlides({ parts, pick }: Props) {
  if (parts.length === 0)
    return (
      <p>Filen slides/README.md, som eksemplerne står i, er her ikke. Sæt den tilbage; så er de her igen.</p>
    );
  return (
    <ul class="parts" aria-label="Vælg, hvad det nye slide begynder som">
      {parts.map((part) => (
        <li key={part.id}>
          <button type="button" onClick={() => pick(part)}>
            {part.picture !== undefined && <img src={`/${part.picture}`} alt="" loading="lazy" />}
            {part.name}
          </button>
        </li>
      ))}
    </ul>
  );
}
