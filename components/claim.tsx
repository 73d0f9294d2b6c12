import { createContext, h, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Condition } from './conditions.ts';

/** A claim that the figures do not plainly bear, with the year it was written for. */
export type DoubtedClaim = Readonly<{ condition: Condition; year: number }>;

/** Collects the doubted claims of a page while it is rendered. */
export const ClaimsContext = createContext<DoubtedClaim[] | undefined>(undefined);

type ClaimProps = Readonly<{
  /** What the sentence rests on. */
  that: Condition;
  /** The year the sentence was written for. It has to be read again when the figures get a newer one. */
  year: number;
  children: ComponentChildren;
}>;

/**
 * A sentence that only holds as long as the figures bear it. It looks like any other text; when it does not hold, the
 * build says so. Throws where nobody collects the doubted ones.
 */
export function Claim({ that, year, children }: ClaimProps) {
  const doubted = useContext(ClaimsContext);
  if (!doubted) throw new Error('A claim was rendered where nobody checks it.');
  if (that.holds === true && that.year === year) return <>{children}</>;
  return h(claimTag(doubted.push({ condition: that, year }) - 1), {}, children);
}

/** The element round a doubted claim, by its place in the list. It is taken out before anyone sees the page. */
export const claimTag = (index: number | string): string => `doubted-claim-${index}`;
