import { expect, test, type Page } from '@playwright/test';
import { linesOf, widthOf, type Setting } from '../components/theme/measure-text.ts';
import { chance } from './support/chance.ts';
import { openReading } from './support/deck.ts';

type Set = Setting & Readonly<{ family: string }>;

const settings: readonly [Set, ...Set[]] = [
  { face: 'display', weight: 750, size: 48, tracking: -0.022, family: 'Bricolage Grotesque' },
  { face: 'display', weight: 500, size: 34, family: 'Bricolage Grotesque' },
  { face: 'display', weight: 650, size: 30, family: 'Bricolage Grotesque' },
  { face: 'text', weight: 400, size: 24, family: 'Figtree' },
  { face: 'text', weight: 600, size: 20, family: 'Figtree' },
  { face: 'text', weight: 700, size: 25, family: 'Figtree' },
];

/** Between them: every place where a line may break or not, pairs with kerning, ligatures, and our longest words. */
const words = [
  'Temadag for bisidder\u00adambassadører Børnerettigheds\u00adambassadør\u00adkonference og i på kommunen, år retten.',
  'Ungdoms\u00adkriminalitets\u00adnævnet og/eller børn- unge-udvalget 10.30–10.45 2020–2021 »Fantastisk!« (…) ½ ?',
  'kl.\u00a013.30 35\u00a0pct. 5.219 AVTALE familie-\u00a0og Aarhus/Aalborg -5 §\u00a04 tak – fjällräv Åse ærlig 100 fi',
  'første.. :) e-mail TV-Avisen Wagner afsnit fløj Týr L.T. Yes a–b 1-2 børn/unge to—tre A/S fx R2-D2 2-årig Nord-',
].flatMap((line) => line.split(' '));

/** A hundred texts of one to thirty words, the same each time. */
function texts(seed: number): string[] {
  const { whole } = chance(seed);
  const word = () => words[whole(0, words.length - 1)];
  return Array.from({ length: 100 }, () => Array.from({ length: whole(1, 30) }, word).join(' '));
}

type Measured = Readonly<{ lines: number; width: number }>;

/** How many lines the browser sets each text in, and how wide the text is on one line. */
function inBrowser(
  page: Page,
  cases: readonly { text: string; set: Set; width: number }[],
): Promise<Measured[]> {
  return page.evaluate(async (all) => {
    const place = document.createElement('div');
    document.body.append(place);
    const measured: Measured[] = [];
    for (const { text, set, width } of all) {
      place.style.cssText = `position: absolute; font: ${set.weight} ${set.size}px/100px '${set.family}'; letter-spacing: ${set.tracking ?? 0}em; hyphens: manual; width: ${width}px`;
      await document.fonts.load(`${set.weight} ${set.size}px '${set.family}'`);
      place.textContent = text;
      const lines = Math.round(place.clientHeight / 100);
      place.style.width = 'max-content';
      measured.push({ lines, width: place.getBoundingClientRect().width });
    }
    place.remove();
    return measured;
  }, cases);
}

// What is measured is set by a style in a tag, which the page's content policy refuses.
test.use({ bypassCSP: true });

test('a text is never measured narrower than the browser sets it, and little wider', async ({ page }) => {
  await openReading(page);
  const cases = settings.flatMap((set) =>
    [...words, ...texts(1)].map((text) => ({ text, set, width: 9999 })),
  );
  const measured = await inBrowser(page, cases);
  const off = cases.flatMap(({ text, set }, at) => {
    const [there, told] = [measured[at]?.width ?? 0, widthOf(text, set)];
    // Kerning, which is not measured, is felt in a word of two or three letters.
    const most = there * (text.length < 10 ? 1.09 : 1.04);
    return told >= there && told < most
      ? []
      : [`»${text}« in ${set.family} ${set.weight}: ${told}, ${there}`];
  });
  expect(off).toEqual([]);
});

test('no text takes more lines in the browser than it is measured to', async ({ page }) => {
  await openReading(page);
  const { whole, one } = chance(2);
  const cases = [1, 2, 3]
    .flatMap(texts)
    .map((text) => ({ text, set: one(settings), width: whole(180, 1120) }));
  const measured = await inBrowser(page, cases);
  const off = cases.map(({ text, set, width }, at) => ({
    told: `»${text}« in ${width} px of ${set.family} ${set.weight}, ${set.size} px`,
    more: linesOf(text, { ...set, width }).length - (measured[at]?.lines ?? 0),
  }));
  expect(off.filter(({ more }) => more < 0 || more > 2)).toEqual([]);
  expect(off.filter(({ more }) => more === 0).length).toBeGreaterThan(off.length * 0.9);
});
