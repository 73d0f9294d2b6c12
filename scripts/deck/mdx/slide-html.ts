import { isTag } from '../html/html-tags.ts';
import type { Given } from './slide-props.ts';
import type { Refused } from './unknown-names.ts';

/** The tags that a slide may have: those that say what a text is, and those of a drawing. */
const ofText =
  'a abbr b bdi bdo blockquote br caption cite code col colgroup data dd del details dfn div dl dt em figcaption figure ' +
  'h2 h3 h4 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub summary sup svg table tbody td ' +
  'tfoot th thead time tr u ul var wbr';
const ofDrawings =
  'circle clippath defs desc ellipse g line lineargradient marker mask path pattern polygon polyline radialgradient rect ' +
  'stop text textpath title tspan';
const allowed = new Set(`${ofText} ${ofDrawings}`.split(' '));
const drawn = new Set(`svg ${ofDrawings}`.split(' '));

/** What a tag of HTML may not be given: what runs, what sets its looks, what hides it, and what other parts of the page need. */
const notGiven =
  /^(?:on.+|id|hidden|inert|popover|tabindex|accesskey|autofocus|contenteditable|draggable|ping|srcset|ref|key|dangerouslysetinnerhtml)$/i;
const looks =
  /^(?:style|align|valign|bgcolor|background|border|color|face|size|cellpadding|cellspacing|nowrap)$/i;

/** Whether a name is one of HTML's or SVG's, and no part of a slide. */
export const isHtml = (name: string): boolean => name === '' || (isTag(name) && !/^\p{Lu}/u.test(name));

/** What is wrong with a tag of HTML: one that has no place in a slide, or is given what has none. */
export function wrongHtml(name: string, at: string, given: readonly Given[]): Refused[] {
  if (name === '') return [];
  if (!allowed.has(name.toLowerCase()))
    return [
      {
        at,
        message: `<${name}> kan ikke bruges i et slide. Slet det, og lad den tekst stå, der skal læses.`,
      },
    ];
  const isWrong = (prop: string) =>
    (drawn.has(name.toLowerCase()) ? /^(?:on.+|style)$/i : notGiven).test(prop);
  return given
    .filter(({ name: prop }) => isWrong(prop) || (!drawn.has(name.toLowerCase()) && looks.test(prop)))
    .map(({ name: prop, at: place }) => ({
      at: place,
      message: `»${prop}« kan ikke stå i <${name}>. Slet det${looks.test(prop) ? '; hvordan slidet ser ud, følger af det, der står på det' : ''}.`,
    }));
}
