import type { ComponentChildren } from 'preact';
import type { Figure } from '../../data/figure/figure.ts';
import type { InSlides } from '../../data/subjects/in-slides.ts';
import { WithoutFootnotes } from '../figure/footnotes.tsx';
import { quotesIn, useAreUnprinted, useShownQuotes } from '../quote/hidden-quotes.ts';
import { layoutNamed, layoutOf, type Layout } from './layout.ts';
import { useRoom } from './use-room.ts';
import { LinkHere } from './link-here.tsx';
import { Rendered, useRendering } from './rendering.tsx';
import { figuresIn, figuresInHeadings, useSourceLine } from '../figure/slide-figures.ts';
import { Clock } from '../day/time.tsx';
import { Value } from '../figure/value.tsx';

type SlideProps = {
  /** The slide's link: words, not a number. */
  id: string;
  /** The subject that it is about, or that of the year before: its fields are named alone. Read, and taken out, when the slide is compiled. */
  of?: InSlides;
  /** How it looks, where its parts do not tell it. */
  layout?: Layout;
  /** `stage`: the slide has nothing that the reading view does not have already. */
  only?: 'stage' | undefined;
  /** How many minutes it is planned to take; slides that say nothing share what is left of the item's. */
  minutes?: number;
  /** The year that its sentences were written for: "2021". A newer year asks for them to be read again. */
  written?: string;
  /** Whether the speaker can skip it when time is short. */
  skippable?: boolean;
  /** Whether it is only in its file, and nowhere in the deck. */
  hidden?: boolean;
  children: ComponentChildren;
};

/**
 * One slide. Its heading is a Markdown heading: `##` where it opens an item, `###` within one. A slide of quotes is
 * left out when there are none, or none of them may be shown. Of a hidden slide nothing is rendered, so nothing that it
 * says is held against the data before it is shown again.
 */
export function Slide({ hidden = false, ...shown }: SlideProps) {
  return hidden ? null : <ShownSlide {...shown} />;
}

function ShownSlide({
  id,
  layout: asked,
  only,
  minutes,
  written,
  skippable = false,
  children,
}: Omit<SlideProps, 'hidden'>) {
  const layout = asked ?? layoutOf(children);
  const { agenda } = useRendering();
  const { opens, forQuotes } = layoutNamed(layout);
  const quotes = useShownQuotes(quotesIn(children));
  useRoom(layout, children);
  const areUnprinted = useAreUnprinted(quotes);
  if (quotes.length === 0 && forQuotes) return null;
  const slide = (
    <section
      id={id}
      class={`slide ${layout}`}
      data-item={agenda?.item.id}
      data-only={only}
      data-timing={minutes === undefined ? undefined : Math.round(minutes * 60)}
      data-skippable={skippable ? '' : undefined}
      data-unprinted={(areUnprinted && forQuotes) || undefined}
    >
      <div class="slide-body">
        <Rendered
          slide={id}
          onSlide={{ figures: figuresIn(children), hasSourceLine: false }}
          written={written}
        >
          {only === 'stage' || opens ? null : <Within id={id} />}
          {children}
          <SourceFoot inHeadings={figuresInHeadings(children)} />
        </Rendered>
      </div>
    </section>
  );
  return only === 'stage' ? <WithoutFootnotes>{slide}</WithoutFootnotes> : slide;
}

/** The line above a heading in the reading view: which agenda item the slide is in, and a link to it. */
function Within({ id }: { id: string }) {
  const { agenda } = useRendering();
  if (!agenda) return null;
  const { start, title } = agenda.item;
  return (
    <p class="when" data-only="reading">
      <Clock minutes={start} /> {title} <LinkHere id={id} />
    </p>
  );
}

/** Where the slide's figures come from, unless a chart has said it; and the figures of headings, which hold no button. */
function SourceFoot({ inHeadings }: { inHeadings: readonly Figure[] }) {
  const source = useSourceLine();
  return (
    <>
      {source && <p class="foot">{source}</p>}
      {inHeadings.length > 0 && (
        <p class="heading-figures" data-only="reading">
          Tal i overskriften:{' '}
          {inHeadings.map((figure, index) => (
            <>
              {index > 0 && ', '}
              <Value of={figure} />
            </>
          ))}
        </p>
      )}
    </>
  );
}
