import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ChangedSlide } from '../messages.ts';

type Props = Readonly<{
  slides: readonly ChangedSlide[];
  /** The slide that was asked for last, by its id, in another place of the page. */
  looked: string | undefined;
  tab: string;
  children: ComponentChildren;
}>;

const how: Readonly<Record<ChangedSlide['how'], string>> = {
  changed: 'ændres',
  new: 'kommer til',
  gone: 'forsvinder',
  beside: 'ændres i noterne eller på siden',
};

/** The slides that a draft changes, each drawn as it will be and as it is; and the sentences to read again. */
export function Preview({ slides, looked, tab, children }: Props) {
  const { slide, shown, ask } = useShown(slides, looked);
  const [isBefore, setBefore] = useState(false);
  const old = isBefore || slide?.how === 'gone';
  return (
    <aside aria-label="Slides">
      <h2>{slides.length === 0 ? 'Slidet' : 'Slides, der ændres'}</h2>
      {slides.length === 0 && <p class="help">Når du retter et tal, ser du her de slides, det ændrer.</p>}
      <iframe
        title={`${slide?.heading ?? 'Første slide'}${old ? ', som det er gemt' : ', med kladden'}`}
        src={`${old ? '/?' : `/rediger/kladde/?fane=${tab}&`}vis=slides#/${shown}`}
        // A picture: nothing in it is to be pressed.
        inert
        onLoad={({ currentTarget }) => hideButtons(currentTarget.contentDocument)}
      />
      {slide && (
        <>
          <BeforeOrAfter how={slide.how} isBefore={old} put={setBefore} />
          <ul class="slides">
            {slides.map((one) => (
              <li key={one.id}>
                <button type="button" aria-pressed={one === slide} onClick={() => ask(one.id)}>
                  <b>{one.heading}</b> {how[one.how]}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {children}
    </aside>
  );
}

/** The changed slide that is chosen, and the slide that is shown: that one, or the one that was looked for since. */
function useShown(slides: Props['slides'], looked: Props['looked']) {
  const [asked, ask] = useState('');
  const slide = slides.find(({ id }) => id === asked) ?? slides[0];
  const [shown, show] = useState(slide?.id ?? '');
  useEffect(() => {
    if (slide) show(slide.id);
  }, [slide?.id]);
  useEffect(() => {
    if (looked !== undefined) show(looked);
    if (slides.some(({ id }) => id === looked)) ask(looked ?? '');
  }, [looked]);
  return { slide, shown, ask };
}

type WayProps = Readonly<{ how: ChangedSlide['how']; isBefore: boolean; put: (isBefore: boolean) => void }>;

/** Whether the slide is shown with the draft, or as it is saved. */
function BeforeOrAfter({ how, isBefore, put }: WayProps) {
  const ways = [
    { name: 'Med kladden', before: false, isMissing: how === 'gone' },
    { name: 'Som det er gemt', before: true, isMissing: how === 'new' },
  ];
  return (
    <div class="ways" role="radiogroup" aria-label="Hvad der vises">
      {ways.map(({ name, before, isMissing }) => (
        <label key={name} class="check">
          <input
            type="radio"
            name="vis"
            checked={isBefore === before}
            disabled={isMissing}
            onChange={() => put(before)}
          />
          {name}
        </label>
      ))}
    </div>
  );
}

/** Takes the stage's own buttons and arrows away, which are for whoever has a mouse on it. */
function hideButtons(stage: Document | null): void {
  const style = stage?.createElement('style');
  style?.append(':is(.top-line, .controls) { display: none; }');
  if (style) stage?.head.append(style);
}
