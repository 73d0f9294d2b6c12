import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/**
 * Selectors of reveal.css for what the stage does not have. Four fifths of that stylesheet, which would be read before the
 * first slide is seen.
 */
const unused = new RegExp(
  [
    // Transitions other than the fade, and their animations.
    String.raw`\[data-transition[^\]]|\.reveal\.(slide|default)\b|\.(convex|concave|zoom|cube|page|linear)\b|auto-animate`,
    String.raw`^\s*(from|to|[\d.]+%)`,
    // Steps on a slide that do more than come.
    String.raw`\.fragment\.(?!visible|disabled)|\.current-visible|\.highlight\b(?!-)`,
    // Its own views, which ours are instead of, on paper, too.
    String.raw`scroll|overlay-|overview|show-notes|speaker-notes|reveal-print|print-pdf\) \.`,
    // What it shows on a slide, or round one, only when asked.
    String.raw`\.r-|code-|hljs|\.stretch|\.items-|\.justify-|\.center|\.roll\b|zoomed|data-preview|embedded|\.rtl`,
    String.raw`jump-to|playback|progress|navigate-(up|down)|back-arrows|slide-number`,
    String.raw`slide-background|data-background|(dark|light)-background|\.backgrounds|parallax`,
  ].join('|'),
);

/** A rule of reveal.css, which has neither comments nor commas within a selector: its selectors, and what they set. */
const rule = /([^{}]+)(\{[^{}]*\})/g;

/** A text like reveal.css without the rules, and the selectors, of what the stage does not have. */
export const leanStyles = (css: string): string =>
  css.replace(rule, (_, selectors: string, declarations: string) => {
    const used = selectors.split(',').filter((selector) => !unused.test(selector));
    return used.length === 0 ? '' : used.join(',') + declarations;
  });

/** Where our styles take in reveal.css. */
const ourFile = /\/components\/theme\/reveal\.css(?:\?|$)/;

/** How they do, and in which layer. */
const takenIn = /@import '(reveal\.js\/reveal\.css)' layer\((\w+)\);/;

/** Takes what we don't use out of reveal.css, when the site is built and when it is shown alike. */
export const leanRevealStyles = (): Plugin => ({
  name: 'lean-reveal-styles',
  enforce: 'pre',
  async transform(code, id) {
    if (!ourFile.test(id)) return undefined;
    const [whole, published, layer] = takenIn.exec(code) ?? [];
    const file = published && (await this.resolve(published, id));
    if (!whole || !file) return this.error(`${id} takes reveal.css in as lean-reveal.ts does not know it.`);
    const lean = leanStyles(await readFile(file.id, 'utf8'));
    return { code: code.replace(whole, () => `@layer ${layer} {${lean}}`), map: null };
  },
});

/** Parts of reveal.js that the stage does not have, or has its own of. */
const unusedParts =
  /\/(autoanimate|backgrounds|jumptoslide|keyboard|notes|overlay|overview|playback|printview|progress|scrollview|slidenumber|touch)$/;

/**
 * Answers whatever it is asked with nothing: it is not active, not open, and shows nothing. Backgrounds are the slides'
 * own: reveal.js would work out a contrast for each of them.
 */
const nothing = `
  const none = () => undefined;
  export default class {
    constructor() {
      const element = document.createElement('div');
      return new Proxy({}, { get: (_, name) => (name === 'element' ? element : none) });
    }
  }`;

/**
 * Where reveal.js puts together, line by line, what a screen reader is to say of a slide. Our own announcer does, and
 * the slide is read from its heading.
 */
const slideSpoken = 'announceStatus( getStatusText( currentSlide ) )';

/** What takes a slide into the layout and out of it, in place of reveal.js' own. */
const slideContent = '/components/browser/stage/slide-content.ts';

/** Takes what we don't use out of reveal.js when the site is built: almost half of it. */
export const leanRevealScript = (): Plugin => ({
  name: 'lean-reveal',
  apply: 'build',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (source === 'reveal.js') {
      // Wherever the packages are: its sources lie beside what it is published as.
      const published = await this.resolve(source, importer, { skipSelf: true });
      return published?.id.replace(/dist([\\/])reveal\.mjs$/, 'js$1reveal.js');
    }
    if (!importer?.includes('/node_modules/reveal.js/js/')) return undefined;
    if (source.endsWith('/slidecontent')) return this.resolve(slideContent);
    return unusedParts.test(source) ? nothingId : undefined;
  },
  load: (id) => (id === nothingId ? nothing : undefined),
  transform(code, id) {
    if (!/\/reveal\.js\/js\/reveal\.js$/.test(id)) return undefined;
    if (!code.includes(slideSpoken)) this.error(`${id} has no »${slideSpoken}« any more.`);
    return { code: code.replaceAll(slideSpoken, 'undefined'), map: null };
  },
});

const nothingId = '\0nothing-of-reveal';
