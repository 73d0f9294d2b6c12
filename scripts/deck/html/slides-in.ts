const slide = 'section[id]';

/** The slides in a part of the page, itself too where it is one, in order. */
export const slidesIn = (part: Element): Element[] => [
  ...(part.matches(slide) ? [part] : []),
  ...part.querySelectorAll(slide),
];

/** Every id in a part of the page, its own too. */
export const idsIn = (part: Element): string[] =>
  [...(part.matches('[id]') ? [part] : []), ...part.querySelectorAll('[id]')].map(({ id }) => id);
