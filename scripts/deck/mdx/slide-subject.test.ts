import { describe, expect, it } from 'vitest';
import { after, shown, shownBy } from '../../../tests/support/shown-slide.ts';

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
    const ranking = await about('{underretninger}', '<Ranking title="Hvad" of={problemstillinger} />');
    const columns = await about('{underretninger}', '<ColumnChart of={alle_aar.procentgrundlag} />');
    expect([...ranking.mistakes, ...columns.mistakes]).toEqual([]);
    expect(ranking.html).toContain('De hyppigste er »Mistrivsel eller konflikt i hjemmet« og »Fysisk vold«.');
    expect(columns.html).toContain('Antallet af underretninger var ');
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
