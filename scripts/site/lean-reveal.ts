import type { CSSOptions } from 'vite';

type PostCss = Exclude<NonNullable<CSSOptions['postcss']>, string>;
type PostCssPlugin = NonNullable<PostCss['plugins']>[number];

/**
 * Selectors of reveal.css for what the stage does not have: transitions other than the fade, the scroll view, boxes
 * over the slide, its own notes, autoplay and code. Half of that stylesheet, and it would be in the way of the first slide.
 */
const unused =
  /transition\*?=["']?(slide|convex|concave|zoom)|\.(convex|concave|zoom|cube|page|linear)\b|scroll|\.r-|overlay-|auto-animate|\.rtl|jump-to|playback|speaker-notes|code-|hljs|progress/;

/** Takes what we don't use out of reveal.css, when the site is built and when it is shown alike. */
export const leanReveal: PostCssPlugin = {
  postcssPlugin: 'lean-reveal',
  Rule(rule) {
    if (!rule.source?.input.file?.endsWith('reveal.css')) return;
    const used = rule.selectors.filter((selector) => !unused.test(selector));
    if (used.length === 0) rule.remove();
    else if (used.length < rule.selectors.length) rule.selectors = used;
  },
};
