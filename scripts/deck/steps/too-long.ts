import { fitSlide } from '../../../components/slide/fit/fit-slide.ts';
import { danish } from '../../../data/figure/number.ts';
import { mistakeLine } from '../../../data/read/mistake.ts';
import type { WrittenText } from '../../../data/written-texts.ts';
import { oneLine } from '../html/text.ts';
import { isElement } from '../html/tree.ts';
import { linesWith, phrase, type SlideFile } from '../day/slide-file.ts';

/** What stands on the page to read alone, or is for the speaker or a screen reader. */
const aside = '.notes, .background, .visually-hidden, [data-only="reading"], [popover], svg, button';

/** A shorter text than this is a name or a number; to cut it would help nobody. */
const fewest = 20;

/**
 * That a slide is too full even in its smallest type: which text is too long and by how many letters, where it is
 * written, in a data file or else in the slide file. `over` is by how many of its 720 pixels; its type is not chosen yet.
 */
export function tooLong(
  slide: Element,
  over: number,
  written: readonly WrittenText[],
  file: SlideFile,
): string {
  const cut = shortestCut(slide);
  return cut ? textTold(slide.id, cut, written, file) : slideTold(slide.id, over, file);
}

/** A text, and how many letters must go from it for the slide to be in order. */
type Cut = Readonly<{ text: string; letters: number }>;

/** Of the texts of which one alone is too long, the one that loses the smallest part. */
function shortestCut(slide: Element): Cut | undefined {
  const part = ({ letters, text }: Cut) => letters / text.length;
  return longestOf(textNodesIn(slide))
    .flatMap((node) => cutOf(node, slide) ?? [])
    .toSorted((one, other) => part(one) - part(other))[0];
}

/** To look at a text is to set the whole slide anew. In a chapter with more of them, no single one is what is too long. */
const mostTexts = 20;

/** The longest of some texts, in their order. */
function longestOf(texts: readonly ChildNode[]): readonly ChildNode[] {
  const length = ({ textContent }: ChildNode) => textContent?.length ?? 0;
  const longest = new Set(texts.toSorted((one, other) => length(other) - length(one)).slice(0, mostTexts));
  return texts.filter((text) => longest.has(text));
}

function textNodesIn(element: Element): ChildNode[] {
  if (element.matches(aside)) return [];
  return [...element.childNodes].flatMap((node) => {
    if (isElement(node)) return textNodesIn(node);
    return oneLine(node.textContent ?? '').length >= fewest ? [node] : [];
  });
}

/** How much of a text must go; undefined where that is not enough. */
function cutOf(node: ChildNode, slide: Element): Cut | undefined {
  const whole = node.textContent ?? '';
  const fits = (length: number) => {
    node.textContent = whole.slice(0, length);
    return fitSlide(slide).every(({ over }) => over <= 0);
  };
  let [most, least] = [0, whole.length];
  const helps = fits(0);
  while (helps && least - most > 1) {
    const middle = Math.floor((most + least) / 2);
    if (fits(middle)) most = middle;
    else least = middle;
  }
  node.textContent = whole;
  if (!helps) return undefined;
  const letters = oneLine(whole).length - oneLine(whole.slice(0, most)).length;
  return { text: oneLine(whole), letters: Math.max(1, letters) };
}

function textTold(
  id: string,
  { text, letters }: Cut,
  written: readonly WrittenText[],
  file: SlideFile,
): string {
  const begins = `»${text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text}«`;
  // A few letters of a field, as »en sag«, stand in many a text that is not the field's.
  const isOf = (one: WrittenText) => text.includes(one.text) && one.text.length >= text.length / 2;
  const origin = written.find((one) => one.text === text) ?? written.find(isOf);
  const field = origin && origin.text.length > letters ? origin : undefined;
  if (field) {
    const how =
      field.field === 'ord' ? 'Giv det et slide for sig; ordene må ikke ændres.' : 'Gør teksten kortere.';
    return mistakeLine(
      field.mistake(
        `Feltet »${field.field}« er ca. ${danish(letters)} tegn for langt til slidet »${id}«: ${begins} kan ikke stå der, selv med den mindste skrift. ${how}`,
      ),
    );
  }
  const [line] = linesWith(phrase(text.split(' ').slice(0, 5)), id, file);
  return `${placed(file, line)} Slidet »${id}«: ${begins} er ca. ${danish(letters)} tegn for lang, selv med den mindste skrift. ${shorten}`;
}

/** The height of a line in pixels, on the smallest slide that can be read. */
const line = 28;

function slideTold(id: string, over: number, file: SlideFile): string {
  const [at] = linesWith(`id="${id}"`, id, file);
  const lines = Math.max(1, Math.ceil(over / line));
  return `${placed(file, at)} Slidet »${id}« har ca. ${lines === 1 ? 'én linje' : `${danish(lines)} linjer`} for meget, selv med den mindste skrift. ${shorten}`;
}

const shorten = 'Gør teksten kortere, eller flyt noget af det til et slide for sig.';

const placed = ({ name }: SlideFile, at: number | undefined): string =>
  at === undefined ? name : `${name}:${at}`;
