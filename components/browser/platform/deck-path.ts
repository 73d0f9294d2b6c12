/** The deck's own address on its host, as "/temadag/": what a window, a channel and a memory of this deck are told by. */
export const deckPath = ({ pathname }: Pick<Location, 'pathname'> = location): string =>
  pathname.replace(/index\.html$/, '');
