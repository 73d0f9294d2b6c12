import type { AcceptedClaim } from '../compare/claims.ts';
import type { ChangedSentence } from '../compare/sentences.ts';
import { BeforeAfter } from './before-after.tsx';

/** Sentences before and after, those of a slide together. */
export const Sentences = ({ sentences }: Readonly<{ sentences: readonly ChangedSentence[] }>) => (
  <>
    {[...new Set(sentences.map(({ slide }) => slide))].map((slide) => {
      const all = sentences.filter((one) => one.slide === slide);
      return (
        <>
          <h3>
            {all[0]?.heading} <span class="aside">{slide}</span>
          </h3>
          {all.map(({ before, after }) => (
            <BeforeAfter before={before} after={after} />
          ))}
        </>
      );
    })}
  </>
);

/** The sentences that someone has said hold still, each with what it rests on. */
export const Claims = ({ claims }: Readonly<{ claims: readonly AcceptedClaim[] }>) => (
  <ul class="claims">
    {claims.map(({ slide, heading, sentence, that, before, after, figures }) => (
      <li>
        <p>{sentence}</p>
        <p class="aside">
          Siger »{that}« på slidet »{heading}« ({slide}).{' '}
          {before === undefined ? `Ny, skrevet til ${after}.` : `Skrevet til ${before}, nu til ${after}.`}{' '}
          {figures.length > 0 ? 'Hviler på:' : 'Hviler ikke på et tal.'}
        </p>
        {figures.length > 0 && (
          <ul class="aside">
            {figures.map((figure) => (
              <li>{figure}</li>
            ))}
          </ul>
        )}
      </li>
    ))}
  </ul>
);
