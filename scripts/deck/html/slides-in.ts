const slide = 'section[id]';

/** The slides in a part of the page, itself too where it is one, in order. */
export const slidesIn = (part: Element): Element[] => [
  ...(part.matches(slide) ? [part] : []),
  ...part.querySelectorAll(slide),
];
