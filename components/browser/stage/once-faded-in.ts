import { whenIdle } from '../platform/when-idle.ts';

/** How long a slide fades in, by reveal.css (ms). */
const fade = 500;

/**
 * Does something once the slide that comes on has faded in and there is time for it: what the next key may need is not in
 * the way of this one. Gives the timer that it waits for.
 */
export const onceFadedIn = (does: () => void): ReturnType<typeof setTimeout> =>
  setTimeout(() => whenIdle(does), fade);
