import { describe, expect, it } from 'vitest';
import { mistakesIn, shown, shownBy } from '../../../tests/support/shown-slide.ts';
import { placed } from '../slide-mistakes.ts';

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
    ...["citater['map']", "citater['7']"].map((picked) => [
      `<Quote of={${picked}} />`,
      `x.mdx:1:12 »${picked}« kan ikke stå her. Skriv citatets id, som i citater['citat-1']. Kan det ikke hentes ved sit id, så giv det et andet i data/citater.yaml.`,
    ]),
    [
      '{film}',
      'x.mdx:1:2 »film« kan ikke vises: det er flere tekster på én gang. Skriv, hvilken, som {film.titel}.',
    ],
    [
      '{program}',
      'x.mdx:1:2 »program« kan ikke vises: det er flere tekster på én gang. Skriv, hvilken, som {program.titel}.',
    ],
    [
      '{citater}',
      'x.mdx:1:2 »citater« kan ikke vises: det er børnenes ord. Vis dem med <QuoteWall of={citater} />.',
    ],
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
      '<LineChart of={bisiddersager.alle_aar.nye} />\n\n<Photo src="stole.jpg" alt="To stole" />',
      'x.mdx:3:1 <Photo> har ikke plads på samme slide som <LineChart>. Giv det et slide for sig.',
    ],
    [
      '<KeyFigure of={bisiddersager.nye}>sager</KeyFigure>\n\n<div>\n  <Photo src="stole.jpg" alt="To stole" />\n</div>',
      'x.mdx:4:3 <Photo> har ikke plads på samme slide som <KeyFigure>. Giv det et slide for sig.',
    ],
    [
      'Det er <Change />',
      'x.mdx:1:8 <Change> siger ikke, hvilket tal der har ændret sig. Skriv det som of={…}.',
    ],
    [
      'Det er <Change from={bisiddersager.foer.nye} />',
      'x.mdx:1:8 <Change> skal have begge tal: from={…} er det tidligere, to={…} det senere. Er det ændringen siden året før, så skriv kun of={…}.',
    ],
    [
      '<ShareBar title="Hvor" finding="Hej." of={[bisiddersager.andele.kommunen]} />',
      'x.mdx:1:44 »of« i <ShareBar> skal være dele af en helhed fra data, som of={bisiddersager.andele}.',
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
    const told = `»${word}« skal ikke stå i et slide. Slet linjen: navnene er der af sig selv.`;
    expect((await shownBy(`${line}\n\n<Opening />`, 0)).mistakes).toEqual([`x.mdx:1:1 ${told}`]);
    const within = `<Slide id="a">\n\n### Noget\n\n${line}\n\n</Slide>`;
    expect((await shownBy(within, 0)).mistakes).toEqual([`x.mdx:5:1 ${told}`]);
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

  it('is no sentence in a cell of a table, unless words stand there too', async () => {
    const table = (cell: string) => `| Hvor | Antal |\n| --- | --- |\n| Kommunen | ${cell} |`;
    const alone = await shown(table('{bisiddersager.foer.kommunen}'));
    expect(alone).toMatchObject({ mistakes: [], unstated: [] });
    expect(alone.html).toContain('<td><span class="unknown">ikke oplyst</span></td>');
    expect((await shown(table('{bisiddersager.foer.kommunen} sager'))).unstated).toHaveLength(1);
  });

  it('is as it should be where it is written for that', async () => {
    const { unstated, mistakes } = await shown(
      `<Claim that="ikke oplyst">Kommunens antal er {bisiddersager.foer.kommunen}.</Claim>`,
    );
    expect([...unstated, ...mistakes]).toEqual([]);
  });
});
