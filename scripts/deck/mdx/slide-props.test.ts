import { describe, expect, it } from 'vitest';
import { mistakesIn, shownBy } from '../../../tests/support/shown-slide.ts';

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
      '<UnitChart constructor={bisiddersager.nye} of={bisiddersager.nye} />',
      'x.mdx:1:12 »constructor« kan ikke stå i <UnitChart>. Her kan stå »of«.',
    ],
    ['<ShareBar title="x" finding="y" />', 'x.mdx:1:1 <ShareBar> mangler of. Skriv det som of={…}.'],
    [
      '<ShareBar finding="x" of={bisiddersager.andele} />',
      'x.mdx:1:1 <ShareBar> mangler title. Skriv det som title="…".',
    ],
  ])('%s', async (mdx, mistake) => {
    expect(await mistakesIn(mdx)).toEqual([mistake]);
  });
});

const fromData = (part: string, what: string) => `»of« i <${part}> skal være ${what} fra data, som of=`;
const claims =
  'that="stiger", that="falder", that="på niveau", that="størst", that="hyppigst", that="ikke oplyst", that="nyt navn", that="kun i år".';
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
      `1:15 ${fromData('ShareBar', 'dele af en helhed')}{bisiddersager.andele}.`,
    ],
    [
      '<Claim that="Stiger" of={bisiddersager.nye}>Det stiger.</Claim>',
      `1:8 »that« i <Claim> kan kun være ${claims} Mente du that="stiger"?`,
    ],
    ['<Claim that="meget">Det er meget.</Claim>', `1:8 »that« i <Claim> kan kun være ${claims} Ret det.`],
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
    [
      'layout="findings"',
      '1:15 »layout« i <Slide> kan kun være layout="quotes", layout="film", layout="programme", layout="work", layout="count", layout="finding", layout="words", layout="title", layout="section", layout="break", layout="closing", layout="quote-alone". Mente du layout="finding"?',
    ],
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
