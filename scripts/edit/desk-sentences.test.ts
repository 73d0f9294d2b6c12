import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '../deck/html/text.ts';
import { readHtml } from '../deck/html/tree.ts';
import { openDesk, type OpenDesk } from '../../tests/support/open-desk.ts';
import type { LetterChange } from './mdx/letter-change.ts';
import type { DraftAnswer } from './messages.ts';

const file = 'data/bisiddersager.yaml';
let deck: OpenDesk['deck'];
let desk: OpenDesk['desk'];
let close: OpenDesk['close'];

beforeAll(async () => {
  ({ deck, desk, close } = await openDesk());
});
afterAll(() => close());

const text = (name: string): string => readFileSync(name, 'utf8').replaceAll('\r\n', '\n');

describe('the sentences of a slide file', () => {
  const name = 'slides/intro.mdx';
  const year = {
    ...{ kilde: 'temadag-side-4', nye: '787', kommunen: '451', familieretshuset: '336' },
    ...{ stigning_i_kommunen: '2,7 pct.', stigning_i_familieretshuset: '6 pct.' },
    ...{ begyndt_tidligere: '150', aktive: '937', siden_begyndelsen: '6.006' },
  };
  const withYear = async (): Promise<Record<string, string>> => {
    const puts = Object.entries(year).map(([field, value]) => ({
      file,
      change: { kind: 'put' as const, path: ['aar', 2, field], value },
    }));
    const begun = { file, change: { kind: 'year' as const, year: 2022 } };
    const { files } = await desk.draft({ tab: 'b', drafts: {}, changes: [begun, ...puts] });
    return { [file]: files.find((one) => one.name === file)?.text ?? '' };
  };
  const answerTo = (changes: LetterChange[], drafts: Record<string, string> = {}) =>
    desk.draft({ tab: 'b', drafts, changes: changes.map((change) => ({ file: name, change })) });

  /** A text of the file, by how it begins in it. */
  const place = (start: string) => {
    const at = text(name).indexOf(start);
    const end = text(name)
      .slice(at)
      .search(/\n|<\/Claim>/);
    return { start: at, was: text(name).slice(at, at + end) };
  };
  const saved = async ({ files, letters }: DraftAnswer) => {
    const drafts = [...files, ...letters].filter(({ isDraft }) => isDraft);
    return desk.save({
      files: drafts.map(({ name: own, text: now, hash }) => ({ name: own, text: now, hash })),
    });
  };

  it('that a new year asks to have read are told with their numbers, and one that is kept is told no more', async () => {
    const drafts = await withYear();
    const { doubted, ofSlides } = await answerTo([], drafts);
    const claims = [...new Set(doubted.map(({ at }) => at))];
    expect(claims).toEqual(['58:1', '70:201', '70:409', '76:1']);
    expect(doubted[0]).toMatchObject({
      ...{ file: name, kind: 'missing', year: 2021, newest: 2022, holds: true },
      rests: [{ name: 'nye bisiddersager i Familieretshuset', before: '318', now: '336' }],
    });
    expect(ofSlides.filter(({ stops }) => stops)).toEqual([]);
    const kept = await answerTo([{ kind: 'keep', ...place('Peg på'), year: '2022' }], drafts);
    expect(kept.doubted.map(({ at }) => at)).not.toContain('58:1');
    expect(kept.letters.find((letter) => letter.name === name)?.text).toBe(
      text(name).replace('<Claim that="stiger">', '<Claim that="stiger" written="2022">'),
    );
  });

  it('say on the slide what was typed, whatever signs are in it', async () => {
    const typed = '- <b>Ring</b> {til} *os* på [nettet](x) & _hør_ #mere `nu`';
    const { letters } = await answerTo([
      { kind: 'rewrite', ...place('Læs overskriften. Det'), pieces: [typed] },
    ]);
    const draft = letters.find((letter) => letter.name === name)?.text ?? '';
    const { deck: made } = await deck.examine({ [name]: draft });
    const html = made?.sections.map((section) => section.html).join('') ?? '';
    expect(textOf(readHtml(html))).toContain(typed);
  });

  it('with a mistake that was not there before are not saved, and the mistake is told with its line', async () => {
    const before = text(name);
    const answer = await answerTo([
      { kind: 'rewrite', ...place('Læs overskriften. Det'), pieces: ['Der var 12 sager.'] },
    ]);
    expect(answer.ofDrafts).toMatchObject([{ file: name, line: 56, stops: true }]);
    expect(answer.ofDrafts[0]?.message).toContain('»12« er skrevet i teksten');
    expect(await saved(answer)).toMatchObject({ outcome: 'wrong', mistakes: [], ofDrafts: answer.ofDrafts });
    expect(text(name)).toBe(before);
  });

  it('that stop nothing, but have to be looked at, are told with the data’s own', async () => {
    const before = text(name);
    const link = before.replace('Giv salen', '[Se her](#bisidersager), og giv salen');
    const told = await answerTo([], { [name]: link });
    expect(told.warnings).toContainEqual({
      file: name,
      line: link.slice(0, link.indexOf('#bisidersager')).split('\n').length,
      message: expect.stringContaining('Mente du »#bisiddersager«?') as string,
    });
    expect(told.warnings).toContainEqual({
      file: 'data/citater.yaml',
      line: expect.any(Number) as number,
      message: expect.stringContaining('Samtykket til »citat-1« er ukendt.') as string,
    });
    expect([told.mistakes, told.ofSlides]).toEqual([[], []]);
    const { warnings } = await answerTo([]);
    expect(warnings.filter((one) => one.file === name)).toEqual([]);
  });

  it('can be saved beside a mistake that the saved file has already', async () => {
    const before = readFileSync(name, 'utf8');
    const wrong = before.replace('Giv salen lidt ro bagefter.', 'Giv salen 5 minutter.');
    writeFileSync(name, wrong);
    desk.readAgain(name, 'update');
    const answer = await answerTo([{ kind: 'remove', ...place('Sig så, at') }]);
    expect(answer.ofSlides.some(({ stops }) => stops)).toBe(true);
    expect(answer.ofDrafts).toEqual([]);
    expect((await saved(answer)).outcome).toBe('saved');
    expect(readFileSync(name, 'utf8')).toBe(wrong.replace(/Sig så, at.*\r?\n\r?\n/, ''));
    writeFileSync(name, before);
    desk.readAgain(name, 'update');
  });

  it('that new numbers contradict do not hinder a save; one that is said to claim what they contradict does', async () => {
    const fewer = {
      [file]: text(file).replace(
        'stigning_i_familieretshuset: 35 pct.',
        'stigning_i_familieretshuset: -4 pct.',
      ),
    };
    const untouched = await answerTo([{ kind: 'remove', ...place('Sig så, at') }], fewer);
    expect(untouched.ofSlides.some(({ message, stops }) => stops && message.includes('holder ikke'))).toBe(
      true,
    );
    expect(untouched.ofDrafts).toEqual([]);
    const claimed = await answerTo([
      { kind: 'rewrite', ...place('Peg på'), pieces: ['Det falder.'], that: 'falder' },
    ]);
    expect(claimed.ofDrafts[0]?.message).toContain('siger ikke, hvilket tal den handler om');
    const of = await answerTo([
      {
        kind: 'rewrite',
        ...place('Peg på'),
        pieces: ['Det falder: ', { source: '<Change of={familieretshuset} dated />' }],
        that: 'falder',
      },
    ]);
    expect(of.ofDrafts[0]?.message).toContain('holder ikke');
    expect((await saved(of)).outcome).toBe('wrong');
  });
});
