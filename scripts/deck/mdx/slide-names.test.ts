import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { MDXContent } from 'mdx/types';
import { h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { afterAll, describe, expect, it } from 'vitest';
import { Rendered, type SlideCheck, type SlideMistake } from '../../../components/slide/rendering.tsx';
import { allFigures } from '../../../data/figures.ts';
import { placed, SlideMistakes } from '../slide-mistakes.ts';

mkdirSync('.cache', { recursive: true });
const folder = mkdtempSync(path.resolve('.cache', 'slide-names-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

const before = '<Slide id="x" layout="finding" written="2021">\n\n### Tal\n\n';
const after = '\n\n</Slide>\n';

/** What a slide shows, and what is told of it, with lines counted from its text on. */
const shown = (text: string) => shownBy(before + text + after, 4);

/** What a slide file shows below its heading, and what is told of it; `above` is how many lines are not counted. */
async function shownBy(mdx: string, above: number) {
  const file = path.join(folder, `${files++}.mdx`);
  writeFileSync(file, mdx);
  const { default: Content } = (await import(/* @vite-ignore */ file)) as { default: MDXContent };
  const check: SlideCheck = { figures: allFigures, doubted: [], mistakes: [], typed: [], unstated: [] };
  const lines = (mistakes: readonly SlideMistake[]) =>
    placed(mistakes, 'x.mdx').map((line) => line.replace(/\d+/, (number) => String(Number(number) - above)));
  const told = (html: string) => ({
    html: /<\/h3>\s*([^]*?)(?:<p class="foot">|<\/div><\/section>)/.exec(html)?.[1]?.trim(),
    mistakes: lines(check.mistakes),
    unstated: lines(check.unstated),
  });
  try {
    return told(renderToStaticMarkup(h(Rendered, { check }, h(Content, {}))));
  } catch (error) {
    if (!(error instanceof SlideMistakes)) throw error;
    return { ...told(''), mistakes: lines(error.mistakes) };
  }
}

const mistakesIn = async (mdx: string) => (await shown(mdx)).mistakes;

describe('what stands in braces shows itself', () => {
  it.each([
    ['a figure', 'Der var {bisiddersager.nye} sager.', 'Der var <data value="757">757</data> sager.'],
    ['a year', 'Det var i {bisiddersager.aar}.', 'Det var i <time datetime="2021">2021</time>.'],
    ['the year before', 'Før: {bisiddersager.foer.nye}.', 'Før: <data value="674">674</data>.'],
    ['a text', 'Sig: {program.slagord}.', 'Sig: Sammen stopper vi svigt.'],
    [
      'a text by its place',
      'Ring {"116 111"}.',
      'Ring <bdi><typed-text at="5:7">116 111</typed-text></bdi>.',
    ],
    ['a space', "Et{' '}<b>ord</b>", 'Et <b>ord</b>'],
    [
      'the change of a number',
      'Det er <Change of={bisiddersager.familieretshuset} dated />.',
      'Det er en stigning på <data value="35">35\u00a0pct.</data> siden <time datetime="2020">2020</time>.',
    ],
    ['nothing but a comment', 'Et{/* ikke mere */} ord', 'Et ord'],
  ])('%s', async (_, mdx, html) => {
    expect(await shown(mdx)).toEqual({ html: `<p>${html}</p>`, mistakes: [], unstated: [] });
  });

  it('inside what a part is given, too', async () => {
    const { html, mistakes } = await shown(
      `<ShareBar title="Hvor" finding={<>{bisiddersager.andele.kommunen} af dem.</>} of={bisiddersager.andele} />`,
    );
    expect(mistakes).toEqual([]);
    expect(html).toContain('<data value="58">58\u00a0pct.</data> af dem.');
  });
});

describe('what can not be shown is told with line and column, and is never an empty hole', () => {
  it.each([
    ['{undefined}', 'x.mdx:1:2 »undefined« findes ikke. De navne, du kan bruge, står i slides/README.md.'],
    ['{null}', 'x.mdx:1:2 »null« kan ikke vises: der er intet i det. Slet det.'],
    ["{''}", "x.mdx:1:2 »''« kan ikke vises: der er intet i det. Slet det."],
    ['{true}', 'x.mdx:1:2 »true« kan ikke vises: det er hverken et tal, et årstal eller en tekst. Slet det.'],
    [
      'Der var {bisiddersager}',
      'x.mdx:1:10 »bisiddersager« kan ikke vises: det er flere tal på én gang. Skriv, hvilket, som {bisiddersager.nye}.',
    ],
    [
      '{underretninger.problemstillinger}',
      'x.mdx:1:2 »underretninger.problemstillinger« kan ikke vises: det er en liste. Vis den i et diagram, eller skriv et af dens navne.',
    ],
    [
      '{KeyFigure}',
      'x.mdx:1:2 »KeyFigure« kan ikke vises: det er en del af et slide. Skriv den mellem < og >.',
    ],
    [
      '<Background>{bisiddersager.aar} <Change of={bisiddersager.aktive} /></Background>',
      'x.mdx:1:33 <Change of> skal have en ændring i pct. »aktive bisiddersager« er i sager.',
    ],
    [
      '<Ranking title="Hvad" finding={<>Det <Claim that="stiger">stiger</Claim>.</>} of={underretninger.problemstillinger} />',
      'x.mdx:1:38 <Claim that="stiger"> siger ikke, hvilket tal den handler om. Vis tallet i sætningen, eller skriv det som of={…}.',
    ],
    [
      '{bisiddersager.nye + 1}',
      'x.mdx:1:2 »bisiddersager.nye + 1« kan ikke stå her. Skriv et navn fra data mellem { og }, og intet andet.',
    ],
    [
      '<KeyFigure of={bisiddersager.nye ?? 3}>sager</KeyFigure>',
      'x.mdx:1:16 »bisiddersager.nye ?? 3« kan ikke stå her. Skriv et navn fra data mellem { og }, og intet andet.',
    ],
  ])('%s', async (mdx, mistake) => {
    const told = await mistakesIn(mdx);
    expect(told).toContain(mistake);
  });
});

describe('a name that is not there is told with what was most likely meant', () => {
  it.each([
    [
      'en\n\nDer var {bisiddersager.nyee} sager',
      'x.mdx:3:10 »bisiddersager.nyee« findes ikke. Mente du »bisiddersager.nye«?',
    ],
    ['Der var {bisidersager.nye} sager', 'x.mdx:1:10 »bisidersager« findes ikke. Mente du »bisiddersager«?'],
    [
      '<KeyFigure of={bisiddersager.kommune}>sager</KeyFigure>',
      'x.mdx:1:16 »bisiddersager.kommune« findes ikke. Mente du »bisiddersager.kommunen«?',
    ],
    ['{nye} sager', 'x.mdx:1:2 »nye« findes ikke. Mente du »bisiddersager.nye«?'],
    [
      '{bisiddersager.nye.value} sager',
      'x.mdx:1:2 »bisiddersager.nye.value« findes ikke: »bisiddersager.nye« er selv et tal. Skriv {bisiddersager.nye}.',
    ],
    [
      '{bisiddersager.aar.nye} sager',
      'x.mdx:1:2 »bisiddersager.aar.nye« findes ikke: der er intet i »bisiddersager.aar«.',
    ],
    [
      '{underretninger.problemstillinger.navn}',
      'x.mdx:1:2 »underretninger.problemstillinger.navn« findes ikke: »underretninger.problemstillinger« er en liste.',
    ],
    [
      '<KeyFigur of={bisiddersager.nye}>sager</KeyFigur>',
      'x.mdx:1:1 <KeyFigur> findes ikke. Mente du <KeyFigure>?',
    ],
    [
      'Siden <value of={bisiddersager.nye} />',
      'x.mdx:1:7 <value> findes ikke. Skriv tallets eller årets navn mellem { og }.',
    ],
    ['<notes>Hej</notes>', 'x.mdx:1:1 <notes> findes ikke. Mente du <Notes>?'],
    [
      '<Paafund />',
      'x.mdx:1:1 <Paafund> findes ikke. Slet det, eller skriv &lt;, hvis < er et tegn i teksten.',
    ],
    [
      '<Film of={film}><Titl /></Film>',
      'x.mdx:1:17 <Titl> findes ikke. Slet det, eller skriv &lt;, hvis < er et tegn i teksten.',
    ],
    ['<Nøgletal>5</Nøgletal>', 'x.mdx:1:1 <Nøgletal> findes ikke. Mente du <KeyFigure>?'],
    ['<B>Fed</B>', 'x.mdx:1:1 <B> findes ikke. Mente du <b>?'],
    ['Hej<o:p></o:p>', 'x.mdx:1:4 <o:p> er et mærke fra Word. Slet det, og lad teksten stå.'],
    [
      'Der var <bisiddersager.nye /> sager.',
      'x.mdx:1:9 <bisiddersager.nye> findes ikke. Er det et navn fra data, så skriv {bisiddersager.nye}.',
    ],
    ['{_scope}', 'x.mdx:1:2 »_scope« findes ikke. De navne, du kan bruge, står i slides/README.md.'],
    ['{arguments}', 'x.mdx:1:2 »arguments« findes ikke. De navne, du kan bruge, står i slides/README.md.'],
    ['{__proto__}', 'x.mdx:1:2 »__proto__« findes ikke. De navne, du kan bruge, står i slides/README.md.'],
  ])('%s', async (mdx, mistake) => {
    expect(await mistakesIn(mdx)).toEqual([mistake]);
  });

  it('all of them at once, in their order', async () => {
    expect(await mistakesIn('<KeyFigur />\n\n{bisiddersager.nyee} og {program.slagor}')).toEqual([
      'x.mdx:1:1 <KeyFigur> findes ikke. Mente du <KeyFigure>?',
      'x.mdx:3:2 »bisiddersager.nyee« findes ikke. Mente du »bisiddersager.nye«?',
      'x.mdx:3:26 »program.slagor« findes ikke. Mente du »program.slagord«?',
    ]);
  });

  it.each(['import', 'export'])('%s is not needed', async (word) => {
    const line =
      word === 'import' ? `import { Slide } from '../../../components/index.ts';` : 'export const x = 1;';
    expect((await shownBy(`${line}\n\n<Opening />`, 0)).mistakes).toEqual([
      `x.mdx:1:1 »${word}« skal ikke stå i et slide. Slet linjen: navnene er der af sig selv.`,
    ]);
  });
});

/** What is told of a slide on a subject, or on something else. */
const about = async (of: string, text: string) =>
  shownBy(`<Slide id="x" of=${of} layout="finding" written="2021">\n\n### Tal\n\n${text}${after}`, 4);

describe("on a slide that says what it is about, a name is that subject's own", () => {
  it.each([
    ['a figure', '{nye}', '<data value="757">757</data>'],
    ['the year', '{aar}', '<time datetime="2021">2021</time>'],
    ['the year before', '{foer.nye}', '<data value="674">674</data>'],
    ['a group', '{andele.kommunen}', '<data value="58">58\u00a0pct.</data>'],
    ['by its full name', '{bisiddersager.nye}', '<data value="757">757</data>'],
    ["another subject's", '{underretninger.procentgrundlag}', '<data value="209">209</data>'],
    ['a name of the day', '{program.slagord}', 'Sammen stopper vi svigt'],
  ])('%s', async (_, mdx, html) => {
    expect(await about('{bisiddersager}', `Der er ${mdx}.`)).toEqual({
      html: `<p>Der er ${html}.</p>`,
      mistakes: [],
      unstated: [],
    });
  });

  it('of the year before, where the slide is about that', async () => {
    expect(
      await about('{bisiddersager.foer}', '{nye} i {aar}, siden {bisiddersager.ordningen_begyndte}.'),
    ).toEqual(
      await shown(
        '{bisiddersager.foer.nye} i {bisiddersager.foer.aar}, siden {bisiddersager.ordningen_begyndte}.',
      ),
    );
  });

  it('in what a part is given, and in what is said within that', async () => {
    const written = (own: string) =>
      `<ShareBar title="Hvor" finding={<>{${own}andele.kommunen} af dem, <Change of={${own}stigning_i_nye} />.</>} of={${own}andele} />`;
    const short = await about('{bisiddersager}', written(''));
    expect(short).toEqual(await shown(written('bisiddersager.')));
    expect(short.html).toContain('<data value="58">58\u00a0pct.</data> af dem, en stigning på');
  });

  it('in a list, over all years', async () => {
    const { html, mistakes } = await about(
      '{underretninger}',
      '<Ranking title="Hvad" of={problemstillinger} />\n\n<ColumnChart of={alle_aar.procentgrundlag} />',
    );
    expect(mistakes).toEqual([]);
    expect(html).toContain('De hyppigste er »Mistrivsel eller konflikt i hjemmet« og »Fysisk vold«.');
    expect(html).toContain('Antallet af underretninger var ');
  });

  it('and shows no more than is named', async () => {
    expect((await about('{bisiddersager}', 'Hej.')).html).toBe('<p>Hej.</p>');
    expect(await about('{bisiddersager}', 'Hej.')).toEqual(await shown('Hej.'));
  });

  it('up to its end', async () => {
    const two = `<Slide id="x" of={bisiddersager}>\n\n### {nye}\n\n</Slide>\n\n<Slide id="y">\n\n### {nye}\n\n</Slide>\n`;
    expect((await shownBy(two, 0)).mistakes).toEqual([
      'x.mdx:9:6 »nye« findes ikke. Mente du »bisiddersager.nye«?',
    ]);
  });

  it.each([
    ['{bisiddersager}', 'Der var {nyee} sager.', 'x.mdx:1:10 »nyee« findes ikke. Mente du »nye«?'],
    ['{bisiddersager}', '{foer.nyee}', 'x.mdx:1:2 »foer.nyee« findes ikke. Mente du »foer.nye«?'],
    [
      '{bisiddersager}',
      '<KeyFigure of={kommune}>sager</KeyFigure>',
      'x.mdx:1:16 »kommune« findes ikke. Mente du »kommunen«?',
    ],
    [
      '{bisiddersager}',
      '<Notes>Sig {problemstillinger}.</Notes>',
      'x.mdx:1:13 »problemstillinger« findes ikke. Mente du »underretninger.problemstillinger«?',
    ],
    [
      '{bisiddersager}',
      '{nye.value}',
      'x.mdx:1:2 »nye.value« findes ikke: »nye« er selv et tal. Skriv {nye}.',
    ],
    ['{bisidersager}', '{nye}', 'x.mdx:-3:19 »bisidersager« er ikke et emne. Mente du of={bisiddersager}?'],
    [
      '{bisiddersager.nye}',
      '{nye}',
      'x.mdx:-3:19 »bisiddersager.nye« er ikke et emne. Mente du of={bisiddersager}?',
    ],
    ['{bisiddersager.foer}', '{nyee}', 'x.mdx:1:2 »nyee« findes ikke. Mente du »nye«?'],
    [
      '{bisiddersager.fo}',
      '{nye}',
      'x.mdx:-3:19 »bisiddersager.fo« er ikke et emne. Mente du of={bisiddersager}?',
    ],
    [
      '"bisiddersager"',
      '{nye}',
      'x.mdx:-3:15 »"bisiddersager"« er ikke et emne. Mente du of={bisiddersager}?',
    ],
    [
      '{film}',
      '{nye}',
      'x.mdx:-3:19 »film« er ikke et emne. Skriv et af dem, data har: of={bisiddersager}, of={underretninger}.',
    ],
  ])('%s %s', async (of, mdx, mistake) => {
    expect((await about(of, mdx)).mistakes).toEqual([mistake]);
  });
});

describe('what a part is given', () => {
  it.each([
    [
      '<KeyFigure off={bisiddersager.nye}>sager</KeyFigure>',
      'x.mdx:1:12 »off« kan ikke stå i <KeyFigure>. Mente du »of«?',
    ],
    ['<KeyFigure>sager</KeyFigure>', 'x.mdx:1:1 <KeyFigure> mangler of. Skriv det som of={…}.'],
    ['<Timer minuter={20} />', 'x.mdx:1:8 »minuter« kan ikke stå i <Timer>. Mente du »minutes«?'],
    [
      '<Claim that="kun i år" year={2021}>Sådan.</Claim>',
      'x.mdx:1:24 »year« kan ikke stå i <Claim>. Her kan stå »that«, »of«, »written«.',
    ],
    ['<Notes lang="da">Hej</Notes>', 'x.mdx:1:8 »lang« kan ikke stå i <Notes>. Slet det.'],
    [
      '<ShareBar title="Hvor" finding={<>Det er <Change off={bisiddersager.stigning_i_nye} />.</>} of={bisiddersager.andele} />',
      'x.mdx:1:50 »off« kan ikke stå i <Change>. Mente du »of«?',
    ],
    [
      '<KeyFigure of={bisiddersager.nye} of={bisiddersager.aktive}>sager</KeyFigure>',
      'x.mdx:1:35 »of« står to gange i <KeyFigure>. Slet den ene.',
    ],
    [
      '<Timer minutes={5} data-only="stage" />',
      'x.mdx:1:20 »data-only« kan ikke stå i <Timer>. Her kan stå »minutes«.',
    ],
    [
      '<Claim of={bisiddersager.nye}>Sådan.</Claim>',
      'x.mdx:1:1 <Claim> mangler that. Skriv det som that="…".',
    ],
    [
      '<ShareBar finding="x" of={bisiddersager.andele} />',
      'x.mdx:1:1 <ShareBar> mangler title. Skriv det som title="…".',
    ],
  ])('%s', async (mdx, mistake) => {
    expect(await mistakesIn(mdx)).toEqual([mistake]);
  });
});

const fromData = (part: string, what: string) => `»of« i <${part}> skal være ${what} fra data, som of=`;
const alone = 'skal stå alene, uden = efter. Skriv kun';

describe('what a part is given in place of what it shows is told, and stops nothing else', () => {
  it.each([
    [
      '<KeyFigure of="bisiddersager.aktive">sager</KeyFigure>',
      `1:12 ${fromData('KeyFigure', 'et tal')}{bisiddersager.aktive}.`,
    ],
    [
      '<KeyFigure of="{bisiddersager.aktive}">sager</KeyFigure>',
      `1:12 ${fromData('KeyFigure', 'et tal')}{bisiddersager.aktive}.`,
    ],
    [
      '<KeyFigure of={bisiddersager}>sager</KeyFigure>',
      `1:16 ${fromData('KeyFigure', 'et tal')}{bisiddersager.nye}.`,
    ],
    [
      '<KeyFigure of={bisiddersager.aar}>sager</KeyFigure>',
      `1:16 ${fromData('KeyFigure', 'et tal')}{bisiddersager.nye}.`,
    ],
    [
      '<KeyFigure of={program.slagord}>sager</KeyFigure>',
      `1:16 ${fromData('KeyFigure', 'et tal')}{bisiddersager.nye}.`,
    ],
    [
      '<KeyFigure of={Slide}>sager</KeyFigure>',
      `1:16 ${fromData('KeyFigure', 'et tal')}{bisiddersager.nye}.`,
    ],
    [
      '<KeyFigure of={bisiddersager["x"]}>sager</KeyFigure>',
      `1:16 ${fromData('KeyFigure', 'et tal')}{bisiddersager.nye}.`,
    ],
    ['<Change of={program.slagord} />', `1:13 ${fromData('Change', 'et tal')}{bisiddersager.nye}.`],
    [
      '<Claim that="størst" of={["nye", bisiddersager.nye]}>Flest.</Claim>',
      `1:27 ${fromData('Claim', 'et tal')}{bisiddersager.nye}.`,
    ],
    [
      '<ColumnChart of={bisiddersager.nye} />',
      `1:18 ${fromData('ColumnChart', 'et tal gennem årene')}{bisiddersager.alle_aar.nye}.`,
    ],
    [
      '<LineChart of={bisiddersager} />',
      `1:16 ${fromData('LineChart', 'et tal gennem årene')}{bisiddersager.alle_aar.nye}.`,
    ],
    [
      '<UnitChart of={bisiddersager.alle_aar.nye} />',
      `1:16 ${fromData('UnitChart', 'et tal')}{bisiddersager.nye}.`,
    ],
    [
      '<Ranking of={bisiddersager.nye} />',
      `1:14 ${fromData('Ranking', 'en liste')}{underretninger.problemstillinger}.`,
    ],
    [
      '<ShareBar of={bisiddersager.foer} title="x" finding="y" />',
      `1:15 ${fromData('ShareBar', 'andele')}{bisiddersager.andele}.`,
    ],
    ['<Programme of={film} />', `1:16 ${fromData('Programme', 'et program')}{program}.`],
    ['<Film of="film" />', `1:7 ${fromData('Film', 'en film')}{film}.`],
    ['<QuoteWall of={film} />', `1:16 ${fromData('QuoteWall', 'børnenes ord')}{citater}.`],
    ['<Quote of="citat-1" />', `1:8 ${fromData('Quote', 'et citat')}{citater['citat-1']}.`],
    [
      '<Change of={bisiddersager.stigning_i_nye} dated="nej" />',
      `1:43 »dated« i <Change> ${alone} dated, eller slet det.`,
    ],
    [
      '<Timer minutes={-5} />',
      '1:17 »minutes« i <Timer> skal være et antal minutter mellem { og }, som minutes={20}.',
    ],
    [
      '<p data-only="scene">Hej</p>',
      '1:4 »data-only« i <p> kan kun være data-only="stage", data-only="reading". Ret det, eller slet det.',
    ],
  ])('%s', async (mdx, mistake) => {
    expect(await mistakesIn(mdx)).toEqual([`x.mdx:${mistake}`]);
  });

  it.each([
    ['hidden="nej"', `1:15 »hidden« i <Slide> ${alone} hidden, eller slet det.`],
    ['only="scene"', '1:15 »only« i <Slide> kan kun være only="stage". Ret det, eller slet det.'],
    ['minutes="2"', '1:15 »minutes« i <Slide> skal være et antal minutter mellem { og }, som minutes={20}.'],
    ['written={2021}', '1:24 »written« i <Slide> skal være et årstal i anførselstegn, som written="2021".'],
  ])('a slide with %s', async (given, mistake) => {
    const mdx = `<Slide id="y" ${given}>\n\n### Hej\n\n</Slide>\n`;
    expect((await shownBy(mdx, 0)).mistakes).toEqual([`x.mdx:${mistake}`]);
  });

  it.each([
    '<Quote of={citater["slettet"]} />',
    '<Change of={bisiddersager.stigning_i_nye} dated={false} />',
    '<Claim that="størst" of={[bisiddersager.nye, bisiddersager.kommunen]}>Flest.</Claim>',
    '<p data-only="reading">Hej</p>',
  ])('%s is in order', async (mdx) => {
    expect(await mistakesIn(mdx)).toEqual([]);
  });
});

describe('what is written beside braces, in them or without them', () => {
  it.each([
    [
      'Der var {} sager.',
      '1:9 Der står intet mellem { og }. Skriv et navn fra data imellem, eller slet dem.',
    ],
    ['Der var {{nye}} sager.', '1:10 Her står to { i træk. Skriv kun én: {nye}.'],
    [
      '{bisiddersager.andele.kommunen}pct. af dem',
      '1:1 {bisiddersager.andele.kommunen} skriver selv »pct.«. Slet »pct.« efter det.',
    ],
    [
      '{bisiddersager.andele.kommunen} % af dem',
      '1:1 {bisiddersager.andele.kommunen} skriver selv »pct.«. Slet »%« efter det.',
    ],
    [
      'Der var {bisiddersager.nye}sager',
      '1:9 Mellem {bisiddersager.nye} og ordet ved siden af mangler et mellemrum. Skriv det.',
    ],
    [
      'Der var${bisiddersager.nye} sager',
      '1:9 Foran {bisiddersager.nye} står et $, som bliver vist. Slet det.',
    ],
    [
      'Der var [bisiddersager.nye] sager',
      '1:10 »bisiddersager.nye« står her som tekst og bliver vist sådan. Skriv det som {bisiddersager.nye}.',
    ],
    [
      'Der var {"bisiddersager.nye"} sager',
      '1:10 »bisiddersager.nye« står her som tekst og bliver vist sådan. Skriv det som {bisiddersager.nye}.',
    ],
    [
      '<ShareBar title="Hvor" finding="{bisiddersager.nye} sager" of={bisiddersager.andele} />',
      '1:25 »bisiddersager.nye« står her som tekst og bliver vist sådan. Skriv det som finding={<>… {bisiddersager.nye} …</>}.',
    ],
    [
      '{await fetch("https://example.org")}',
      '1:2 »await fetch("https://example.org")« kan ikke stå her. Skriv et navn fra data mellem { og }, og intet andet.',
    ],
  ])('%s', async (mdx, mistake) => {
    expect(await mistakesIn(mdx)).toEqual([`x.mdx:${mistake}`]);
  });

  it.each([
    'I {bisiddersager.aar}s tal og {bisiddersager.aar}-tallet',
    '»{bisiddersager.nye}« og {bisiddersager.nye}.',
    'Procent: {bisiddersager.nye} pct.agtige',
  ])('%s is in order', async (mdx) => {
    expect(await mistakesIn(mdx)).toEqual([]);
  });
});

const noTag = 'kan ikke bruges i et slide. Slet det, og lad den tekst stå, der skal læses.';

describe('HTML', () => {
  it.each(
    'script style iframe base meta form button input video aside section template center font marquee h1'.split(
      ' ',
    ),
  )('has no <%s> in a slide', async (tag) => {
    expect(await mistakesIn(`<${tag} />`)).toEqual([`x.mdx:1:1 <${tag}> ${noTag}`]);
  });

  it.each([
    'onclick="x"',
    'onClick="x"',
    'id="deck"',
    'hidden',
    'tabindex="5"',
    'ping="https://a.dk"',
    'contenteditable="true"',
  ])('is given no %s', async (given) => {
    const [name = ''] = given.split('=');
    expect(await mistakesIn(`<p ${given}>Hej</p>`)).toEqual([
      `x.mdx:1:4 »${name}« kan ikke stå i <p>. Slet det.`,
    ]);
  });

  it('sets no looks', async () => {
    expect(await mistakesIn('<p style="color: red" align="center">Hej</p>')).toEqual(
      ['1:4 »style«', '1:23 »align«'].map(
        (what) =>
          `x.mdx:${what} kan ikke stå i <p>. Slet det; hvordan slidet ser ud, følger af det, der står på det.`,
      ),
    );
  });
});

describe('a sentence whose number has no value', () => {
  const advice =
    'Slet den, eller skriv i stedet en, der siger det: <Claim that="ikke oplyst" of={…}>…</Claim>.';

  it.each([
    ['Der var {bisiddersager.foer.kommunen} sager.', 'x.mdx:1:10'],
    ['<KeyFigure of={bisiddersager.foer.kommunen}>sager</KeyFigure>', 'x.mdx:1:1'],
  ])('is told: %s', async (mdx, place) => {
    const { unstated, html } = await shown(mdx);
    expect(unstated).toEqual([
      `${place} »nye bisiddersager i kommunen« er ikke oplyst, så sætningen giver ikke mening. ${advice}`,
    ]);
    expect(html).toContain('ikke oplyst');
  });

  it('is told once where it stands on the page and in the notes', () => {
    const twice = { at: '3:1', message: 'Slet den.' };
    expect(placed([twice, twice], 'x.mdx')).toEqual(['x.mdx:3:1 Slet den.']);
  });

  it('is as it should be where it is written for that', async () => {
    const { unstated, mistakes } = await shown(
      `<Claim that="ikke oplyst">Kommunens antal er {bisiddersager.foer.kommunen}.</Claim>`,
    );
    expect([...unstated, ...mistakes]).toEqual([]);
  });
});
