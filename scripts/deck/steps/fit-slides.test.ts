import { expect, test, vi } from 'vitest';
import { fitSlide } from '../../../components/slide/fit/fit-slide.ts';
import { readHtml, writeInside } from '../html/tree.ts';
import { fitSlides } from './fit-slides.ts';

vi.mock('../../../components/slide/fit/fit-slide.ts', async (original) => {
  const { fitSlide } = await original<typeof import('../../../components/slide/fit/fit-slide.ts')>();
  return { fitSlide: vi.fn(fitSlide) };
});

/** Some HTML whose slides have been fitted, and what is told of them. */
function fitted(html: string) {
  const tree = readHtml(html);
  const file = { name: 'slides/x.mdx', source: () => undefined };
  const { mistakes = [] } = fitSlides({ tree, file }, { texts: [] });
  return { tree, mistakes };
}

const long =
  'Børnenes fortællinger om møder, samtaler og støtte i kommunen, i hjemmet, i skolen og hos dem, der hjælper';

const row = (id: number, title: string) =>
  `<li data-item="${id}"><time>10.30</time><a href="#${id}"><span class="item">${title}</span></a></li>`;
const agenda = (titles: readonly string[]) =>
  `<section id="program" class="slide programme"><div class="slide-body"><h2>Dagens program</h2><nav><ol class="agenda">${titles
    .map((title, at) => row(at, title))
    .join('')}</ol></nav><div class="notes">Noter</div></div></section>`;

const slidesIn = (html: string) => [...fitted(html).tree.querySelectorAll('section')];
const stepsOf = (html: string) => slidesIn(html).map((slide) => slide.getAttribute('data-fit'));
const manyTimes = (text: string, times: number) => Array.from({ length: times }, () => text);

test('a programme is set as large as it fits: few items large, many smaller, then in columns', () => {
  expect(stepsOf(agenda(manyTimes('Frokost', 1)))).toEqual(['0']);
  expect(stepsOf(agenda(manyTimes('Frokost', 9)))).toEqual(['0']);
  expect(stepsOf(agenda(manyTimes('Frokost', 11)))).toEqual(['1']);
  expect(stepsOf(agenda(manyTimes('Frokost', 16)))).toEqual(['2']);
});

test('a programme that can’t be read on one slide goes on upon the next, and the page to read has all of it in one', () => {
  const [first, second, ...others] = slidesIn(agenda(manyTimes(long, 16)));
  expect(others).toEqual([]);
  expect(second?.id).toBe('program-side-2');
  expect(second?.getAttribute('data-only')).toBe('stage');
  expect(second?.querySelector('h2')?.textContent).toBe('Dagens program (2 af 2)');
  expect(second?.querySelector('.notes')?.textContent).toBe('Noter');
  const rows = (slide: Element | undefined, selector: string) =>
    [...(slide?.querySelectorAll(selector) ?? [])].map((one) => one.getAttribute('data-item'));
  expect(rows(first, 'li')).toHaveLength(16);
  expect([...rows(first, 'li:not([data-only])'), ...rows(second, 'li')]).toEqual(rows(first, 'li'));
  expect(rows(first, 'li[data-only="reading"]')).toEqual(rows(second, 'li'));
});

const quote = (words: string) =>
  `<figure class="quote"><blockquote><p>${words}</p></blockquote><figcaption><cite>Pige, 13 år</cite></figcaption></figure>`;
const wall = (quotes: readonly string[]) =>
  `<section id="ord" class="slide quotes"><div class="slide-body"><h3>Det siger børnene</h3><div class="quote-wall">${quotes.map(quote).join('')}</div></div></section>`;

test('twelve quotes of 1.200 letters are on as many slides as they need, one after the other', () => {
  const words = 'jeg blev hørt og fik hjælp '.repeat(45).trim();
  const slides = slidesIn(wall(manyTimes(words, 12)));
  expect(slides.length).toBeGreaterThan(5);
  expect(slides.map(({ id }) => id)).toEqual(
    slides.map((_, at) => (at === 0 ? 'ord' : `ord-side-${at + 1}`)),
  );
  const shown = slides.flatMap((slide) => [...slide.querySelectorAll('.quote:not([data-only])')]);
  expect(shown).toHaveLength(12);
});

const counted = (heading: string, viewBox = '0 0 12966 4648') =>
  `<section id="alle" class="slide count"><div class="slide-body"><h3>${heading}</h3><figure class="unit-chart"><div class="arch-field"><svg viewBox="${viewBox}"></svg></div><figcaption>Hver bue er en sag.</figcaption></figure></div></section>`;

test('a field of arches gives way to a long heading, and a heading that leaves it no room is told', () => {
  const sentence = (times: number) => manyTimes('Bisidderne var med i alle de sager', times).join(' ');
  expect(stepsOf(counted(sentence(2)))).toEqual(['0']);
  expect(stepsOf(counted(sentence(4)))).toEqual(['1']);
  expect(stepsOf(counted(sentence(4), '0 0 12966 88')), 'one row takes less').toEqual(['0']);
  expect(fitted(counted(sentence(30))).mistakes).toHaveLength(1);
});

test('of a wall’s quote that no type can hold it is told by how many letters', () => {
  const [full = '', ...others] = fitted(wall([quote('hjælp '.repeat(1000))])).mistakes;
  expect(others).toEqual([]);
  const [, over] =
    /^slides\/x\.mdx Slidet »ord«: »hjælp .*…« er ca\. (\d\.\d{3}) tegn for lang/.exec(full) ?? [];
  expect(Number(over?.replace('.', ''))).toBeLessThan(6_000);
});

test('what is too long on each of the slides that a slide goes on upon is told once', () => {
  const heading = 'Sagsbehandleren og bisidderen '.repeat(14).trim();
  const quotes = manyTimes('hjælp '.repeat(190).trim(), 4).map(quote);
  const html = wall([])
    .replace('Det siger børnene', heading)
    .replace('"quote-wall">', `$&${quotes.join('')}`);
  expect(slidesIn(html).length).toBeGreaterThan(1);
  expect(fitted(html).mistakes).toEqual([
    expect.stringMatching(/^slides\/x\.mdx Slidet »ord«: »Sagsbehandleren .*…« er ca\. \d+ tegn for lang/),
  ]);
});

test('a quote alone gets smaller the longer it is, and one that no type can hold is told', () => {
  const alone = (length: number) =>
    `<section id="ord" class="slide quote-alone"><div class="slide-body">${quote('hjælp '.repeat(length / 6).trim())}</div></section>`;
  const steps = [60, 300, 700, 1200].map((length) => Number(stepsOf(alone(length))[0]));
  expect(steps).toEqual(steps.toSorted((one, other) => one - other));
  expect(steps[0]).toBe(0);
  expect(fitted(alone(1200)).mistakes).toEqual([]);
  expect(fitted(alone(3000)).mistakes).toEqual([expect.stringContaining('Slidet »ord«: »hjælp ')]);
});

const finding = (problems: readonly string[]) =>
  `<section id="problemer" class="slide finding"><div class="slide-body"><h3>Det handler underretningerne om</h3><figure class="chart" data-chart="ranking"><figcaption>Problemer</figcaption><div class="plot"><ul class="outlines">${problems
    .map((name) => `<li><i></i><b>${name}</b><span>Andel ikke oplyst</span></li>`)
    .join('')}</ul></div><table><tbody>${problems
    .map((name) => `<tr><th>${name}</th><td>ikke oplyst</td></tr>`)
    .join(
      '',
    )}</tbody></table><p class="chart-foot">Kilde: Børns Vilkår.</p></figure><div class="key-figure"><p class="number">209</p>underretninger</div></div></section>`;

test('two problems stand beside the key figure; twelve get a slide, and the key figure its own with its source', () => {
  expect(stepsOf(finding(manyTimes('Fysisk vold', 2)))).toEqual(['0']);
  const [first, second] = slidesIn(finding(manyTimes(long.slice(0, 80), 12)));
  expect(first?.querySelector('.key-figure')?.getAttribute('data-only')).toBe('reading');
  expect(first?.querySelectorAll('.outlines li')).toHaveLength(12);
  expect(second?.querySelector('.chart')).toBe(null);
  expect(second?.querySelector('.key-figure')?.textContent).toBe('209underretninger');
  expect(second?.querySelector('.foot')?.textContent).toBe('Kilde: Børns Vilkår.');
  expect(fitted(finding(manyTimes(long.slice(0, 80), 12))).mistakes).toEqual([]);
});

test('the heading of a break does not reach its arches', () => {
  const pause = (heading: string) =>
    `<section id="frokost" class="slide break"><div class="slide-body"><h2>${heading}</h2><div class="what"><p class="next">Vi fortsætter kl. 14.30</p><p class="countdown"><time>10 min</time></p></div></div></section>`;
  expect(stepsOf(pause('Frokost'))).toEqual(['0']);
  // Four lines of 68 px.
  const four =
    'Under\u00adretningerne skole ungdoms\u00adkriminalitets\u00adnævnet den sagsbehandleren er voksne støtte special\u00adundervisnings\u00adtilbud det og';
  expect(stepsOf(pause(four))).toEqual(['2']);
});

test('a slide that fits is left as it was written, but for its step', () => {
  const html = agenda(['Frokost']);
  expect(writeInside(fitted(html).tree)).toBe(html.replace('id="program"', 'id="program" data-fit="0"'));
});

const words = (body: string) =>
  `<section id="tekst" class="slide words"><div class="slide-body"><h3>Husk før mødet</h3>${body}<p class="foot">Kilde</p></div></section>`;
const points = (count: number, text = 'Spørg barnet, hvad der er vigtigt at få sagt på mødet.') =>
  `<ul>${manyTimes(`<li>${text}</li>`, count).join('')}</ul>`;

test('few words are set large, more in smaller type, and too many are told', () => {
  expect(stepsOf(words(points(3)))).toEqual(['0']);
  const steps = [3, 8, 10, 12, 14].map((count) => Number(stepsOf(words(points(count)))[0]));
  expect(steps).toEqual(steps.toSorted((one, other) => one - other));
  expect(new Set(steps).size).toBeGreaterThan(3);
  expect(fitted(words(points(14))).mistakes).toEqual([]);
  expect(fitted(words(points(24))).mistakes).toEqual([
    expect.stringMatching(/^slides\/x\.mdx Slidet »tekst« har ca\. \d+ linjer for meget/),
  ]);
});

test('columns have half the width each, and the taller one decides', () => {
  const beside = (left: string, right: string) =>
    words(`<div class="columns"><div>${left}</div><div>${right}</div></div>`);
  const [one] = stepsOf(beside(points(5), points(2)));
  expect(stepsOf(beside(points(5), points(5)))).toEqual([one]);
  expect(Number(one)).toBeGreaterThan(Number(stepsOf(words(points(5)))[0]));
});

test('a table gets smaller with its rows, and a picture keeps some room whatever stands by it', () => {
  const rows = (count: number) =>
    words(
      `<table><thead><tr><th>Hvornår</th><th>Hvad</th></tr></thead><tbody>${manyTimes('<tr><td>Før mødet</td><td>Bisidderen taler med barnet om, hvad der skal siges</td></tr>', count).join('')}</tbody></table>`,
    );
  expect(stepsOf(rows(4))).toEqual(['0']);
  expect(fitted(rows(11)).mistakes).toEqual([]);
  expect(fitted(rows(30)).mistakes).toHaveLength(1);
  const photo = '<figure class="photo"><img src="a.jpg" alt="Et bord"/></figure>';
  expect(stepsOf(words(photo))).toEqual(['0']);
  expect(fitted(words(`${points(14)}${photo}`)).mistakes).toHaveLength(1);
});

test('a slide that is as it was when it was last fitted is not measured again, and one that is not, is', () => {
  const measured = vi.mocked(fitSlide);
  const [short, longer] = [
    words(points(2, 'Sig det, som det er.')),
    words(points(13, 'Sig det, som det er.')),
  ];
  const [first] = stepsOf(short);
  measured.mockClear();
  expect(stepsOf(short)).toEqual([first]);
  expect(measured).not.toHaveBeenCalled();
  expect(stepsOf(longer)).not.toEqual([first]);
  expect(measured).toHaveBeenCalledTimes(1);
});

test('of a chapter on one slide it is told how much is too much, without setting it anew for each of its texts', () => {
  const measured = vi.mocked(fitSlide);
  measured.mockClear();
  expect(fitted(words(points(400))).mistakes).toEqual([
    expect.stringMatching(/^slides\/x\.mdx Slidet »tekst« har ca\. \d+ linjer for meget/),
  ]);
  expect(measured.mock.calls.length).toBeLessThan(50);
});

test('what is divided, or too full, is told each time', () => {
  const [divided, full] = [agenda(manyTimes(long, 16)), words(points(24))];
  expect([divided, divided].map((html) => slidesIn(html).length)).toEqual([2, 2]);
  expect([full, full].map((html) => fitted(html).mistakes.length)).toEqual([1, 1]);
});
