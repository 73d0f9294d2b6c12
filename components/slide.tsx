import type { ComponentChildren } from 'preact';

/** The layouts a slide can have; `slide.css` draws them. */
export type Layout =
  | 'title'
  | 'programme'
  | 'section'
  | 'break'
  | 'finding'
  | 'quotes'
  | 'quote-alone'
  | 'film'
  | 'work'
  | 'closing';

type SlideProps = {
  /** The slide's link: words, not a number. */
  id: string;
  layout: Layout;
  /** `stage`: the slide has nothing that the reading view does not have already. */
  only?: 'stage' | undefined;
  children: ComponentChildren;
};

/** One slide. Its heading is a Markdown heading: `##` where it opens an item, `###` within one. */
export function Slide({ id, layout, only, children }: SlideProps) {
  return (
    <section id={id} class={`slide ${layout}`} data-only={only}>
      <div class="slide-body">{children}</div>
    </section>
  );
}

/** Slides under each other: the first is on the way, the others lie down from it. */
export function Stack({ children }: { children: ComponentChildren }) {
  return <section class="stack">{children}</section>;
}
