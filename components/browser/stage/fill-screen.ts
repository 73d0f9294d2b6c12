/** Fills the screen round a slide with the slide's colour; what stands there is in the colour of the slide's text. */
export function fillScreen(slide: Element): void {
  const { backgroundColor, color } = getComputedStyle(slide);
  const { style } = document.body;
  style.backgroundColor = backgroundColor;
  style.setProperty('--on-slide', color);
}
