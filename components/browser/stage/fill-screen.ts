/** Fills the screen round a slide with the slide's colour; what stands there is in the colour of the slide's text. */
export function fillScreen(slide: Element): void {
  const { backgroundColor, color } = getComputedStyle(slide);
  document.body.style.backgroundColor = backgroundColor;
  // Where it is used and not above: whatever may inherit it, every slide, would be styled anew.
  document.querySelector<HTMLElement>('.top-line')?.style.setProperty('--on-slide', color);
}
