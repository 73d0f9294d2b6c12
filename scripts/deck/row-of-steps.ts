import type { ItemDay, ItemDraft, Part, Step } from './draft.ts';
import { cutIntoSlides } from './steps/cut-into-slides.ts';
import { endOnce } from './steps/end-once.ts';
import { fitSlides } from './steps/fit-slides.ts';
import { gatherTold } from './steps/gather-told.ts';
import { hideOffStage } from './steps/hide-off-stage.ts';
import { hyphenate } from './steps/hyphenate.ts';
import { measurePictures } from './steps/measure-pictures.ts';
import { nameAndNumber } from './steps/name-and-number.ts';
import { refuseBareSlides } from './steps/refuse-bare-slides.ts';
import { refuseForeignParts } from './steps/refuse-foreign-parts.ts';
import { refuseMissingPictures } from './steps/refuse-missing-pictures.ts';
import { refusePlacedPictures } from './steps/refuse-placed-pictures.ts';
import { refuseTypedNumbers } from './steps/refuse-typed-numbers.ts';
import { refuseTypedQuotes } from './steps/refuse-typed-quotes.ts';
import { sayOnce } from './steps/say-once.ts';
import { tellClaims } from './steps/tell-claims.ts';
import { warnOfFeet } from './steps/warn-of-feet.ts';
import { warnOfSilence } from './steps/warn-of-silence.ts';
import { warnOfUnclaimedWords } from './steps/warn-of-unclaimed-words.ts';

/** What is done to each agenda item when it has been rendered, in this order. A new step is a line here. */
export const itemSteps: readonly Step<ItemDraft, ItemDay>[] = [
  tellClaims,
  refuseTypedNumbers,
  refuseTypedQuotes,
  refuseBareSlides,
  refuseForeignParts,
  refuseMissingPictures,
  refusePlacedPictures,
  measurePictures,
  warnOfUnclaimedWords,
  warnOfSilence,
  warnOfFeet,
  endOnce,
  hyphenate,
  fitSlides,
  cutIntoSlides,
  nameAndNumber,
  sayOnce,
  gatherTold,
  hideOffStage,
];

/** What is done to what stands round the slides. */
export const roundSteps: readonly Step<Part, Pick<ItemDay, 'known'>>[] = [
  refuseTypedNumbers,
  refuseForeignParts,
  hyphenate,
];
