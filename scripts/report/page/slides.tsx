import type { ChangedSlide } from '../compare/slides.ts';
import type { SlidePictures } from '../pictures.ts';

type SlidesProps = Readonly<{
  slides: readonly ChangedSlide[];
  /** By the slides' ids; none where there was no browser to draw them in. */
  pictures: ReadonlyMap<string, SlidePictures>;
}>;

/** The slides that look otherwise, before and after, side by side. */
export const Slides = ({ slides, pictures }: SlidesProps) => (
  <>
    {slides.map(({ id, heading, how }) => (
      <section class="slide">
        <h3>
          {heading}{' '}
          <span class="aside">
            {id}, {how}
          </span>
        </h3>
        <div class="pictures">
          {(['before', 'after'] as const).map((when) => {
            const picture = pictures.get(id)?.[when];
            return (
              picture && (
                <figure>
                  <figcaption>{names[when]}</figcaption>
                  <img
                    src={`data:image/jpeg;base64,${Buffer.from(picture).toString('base64')}`}
                    width="960"
                    height="540"
                    alt={`Slidet »${heading}«, ${names[when].toLowerCase()}`}
                  />
                </figure>
              )
            );
          })}
        </div>
      </section>
    ))}
  </>
);

const names = { before: 'Før', after: 'Nu' } as const;
