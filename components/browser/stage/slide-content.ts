import { onceFadedIn } from './once-faded-in.ts';

const nothing = (): void => undefined;

/**
 * How reveal.js takes a slide into the layout and out of it, and no more: its own would look through every slide for media
 * at every key, and films are ours. The slide that comes on is there at once; those near it come when it has faded in,
 * so that a key waits for no slide but its own.
 */
export default class SlideContent {
  readonly #near = new Set<HTMLElement>();

  load = (slide: HTMLElement): void => {
    this.#near.add(slide);
    if (slide.classList.contains('present')) this.#show(slide);
    else if (slide.style.display !== 'block') onceFadedIn(() => this.#show(slide));
  };

  unload = (slide: HTMLElement): void => {
    this.#near.delete(slide);
    if (slide.style.display !== 'none') slide.style.display = 'none';
  };

  afterSlideChanged = nothing;
  formatEmbeddedContent = nothing;
  startEmbeddedContent = nothing;
  stopEmbeddedContent = nothing;

  /** Unless it has been left behind meanwhile. */
  #show(slide: HTMLElement): void {
    if (this.#near.has(slide) && slide.style.display !== 'block') slide.style.display = 'block';
  }
}
