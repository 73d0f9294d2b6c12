import type { RowProps } from './row-props.ts';

/** What can be open below a slide's tools. */
export type Below = 'parts' | 'photo' | undefined;

type Props = RowProps & Readonly<{ below: Below; show: (next: Below) => void }>;

type Tool = Readonly<{ id: string; text: string; can?: boolean; act: () => void; isOpen?: boolean }>;

/** What can be done to a slide, as a row of buttons. Those that can't be done now can be gone to all the same. */
export function SlideTools({ below, show, ...props }: Props) {
  const tools: readonly Tool[] = [
    ...(props.slide.isOwn ? [] : [...moves(props), ...changes(props)]),
    { id: 'add', text: 'Nyt slide efter', act: () => show('parts'), isOpen: below === 'parts' },
    { id: 'photo', text: 'Sæt et billede ind', act: () => show('photo'), isOpen: below === 'photo' },
  ];
  return (
    <div class="buttons">
      {tools.map(({ id, text, can = true, act, isOpen }) => (
        <button
          key={id}
          type="button"
          data-do={id}
          aria-disabled={!can}
          aria-expanded={isOpen}
          onClick={() => {
            if (can) act();
          }}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

/** Up and down, among those slides that the item's own doesn't stand between. */
function moves({ slide, index, letter, name, done }: RowProps): Tool[] {
  const all = letter.inOrder ?? [];
  const move = (id: string, way: string, to: number): Tool => ({
    id,
    text: `Flyt ${way}`,
    can: all[to]?.isOwn === false,
    act: () =>
      void done(
        { kind: 'slide-move', slide: { index, id: slide.id }, to },
        { said: `»${name}« er flyttet ${way}.`, at: to, focus: id },
      ),
  });
  return [move('up', 'op', index - 1), move('down', 'ned', index + 1)];
}

function changes({ slide, index, letter, name, done }: RowProps): Tool[] {
  const own = { index, id: slide.id };
  const { isHidden } = slide;
  const last = (letter.inOrder?.length ?? 0) - 1;
  // Several slides in one part are hidden and copied by hand.
  const can = slide.kind !== 'WithQuotes';
  const hidden = `»${name}« er skjult. Det er stadig her, men ingen steder i dagen.`;
  const saidOfHiding = isHidden ? `»${name}« vises igen.` : hidden;
  const copied = `»${name}« er kopieret. Kopien står lige efter.`;
  const dropped = { said: `»${name}« er fjernet.`, at: Math.min(index, last - 1), focus: 'name' };
  return [
    {
      ...{ id: 'hide', text: isHidden ? 'Vis' : 'Skjul', can },
      act: () =>
        void done(
          { kind: 'slide-hide', slide: own, hidden: !isHidden },
          { said: saidOfHiding, at: index, focus: 'hide' },
        ),
    },
    {
      ...{ id: 'copy', text: 'Kopiér', can },
      act: () =>
        void done({ kind: 'slide-copy', slide: own }, { said: copied, at: index + 1, focus: 'name' }),
    },
    { id: 'drop', text: 'Fjern', act: () => void done({ kind: 'slide-drop', slide: own }, dropped) },
  ];
}
