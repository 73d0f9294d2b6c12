/**
 * Whether what is written in a plot is shown in the dark: the reader's system is dark, or the browser darkens pages by
 * itself, which nothing else tells. A browser that does not know the word for it does not darken ours.
 */
export function isDarkened(plot: HTMLElement): boolean {
  // Nothing in a plot is written in it.
  plot.style.color ||= 'light-dark(rgb(0 0 0), rgb(255 255 255))';
  return getComputedStyle(plot).color === 'rgb(255, 255, 255)';
}
