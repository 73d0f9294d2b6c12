import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { asList, at, everything, textAt } from '../../data/read/content.ts';
import { mistakeLine } from '../../data/read/mistake.ts';
import { parseYaml } from '../../data/read/yaml-text.ts';
import { openDesk, type OpenDesk } from '../../tests/support/open-desk.ts';

const file = 'data/bisiddersager.yaml';
let desk: OpenDesk['desk'];
let close: OpenDesk['close'];

beforeAll(async () => {
  ({ desk, close } = await openDesk());
});
afterAll(() => close());

const text = (name: string): string => readFileSync(name, 'utf8').replaceAll('\r\n', '\n');

type WrongEntry = Readonly<{
  name: string;
  file: string;
  path: (string | number)[];
  value: string;
  says: string[];
}>;

/** The bad edits that are one wrong text in one field, as it can be typed on the page. */
function wrongEntries(): WrongEntry[] {
  const folder = path.join(import.meta.dirname, '../../data/check/mistakes');
  const names = readdirSync(folder).filter((one) => one.endsWith('.yaml'));
  return names.flatMap((name): WrongEntry[] => {
    const { fil, fra, til, slags, siger } = parse(readFileSync(`${folder}/${name}`, 'utf8'), {
      schema: 'failsafe',
    }) as Record<string, string>;
    if (slags !== 'stop' || fra === undefined || fil === undefined || fil.includes('.felter.')) return [];
    const whole = (part = '') => part.replace(/\n$/, '');
    const before = text(`data/${fil}`);
    const [was, is] = [before, before.replace(whole(fra), () => whole(til))].map((all) => parseYaml(all, ''));
    if (!was || !is || is.mistakes.length + is.unquoted.length + is.notes.length > was.notes.length)
      return [];
    const leaves = [was, is].map(({ content = '' }) =>
      everything(content)
        .filter((one) => typeof one.content === 'string')
        .map((one) => JSON.stringify(one)),
    );
    const other = leaves[1]?.filter((one) => !leaves[0]?.includes(one)) ?? [];
    const paths = leaves.map((all) =>
      all.map((one) => JSON.stringify((JSON.parse(one) as { path: unknown }).path)).join(),
    );
    if (other.length !== 1 || paths[0] !== paths[1]) return [];
    const { path, content } = JSON.parse(other[0] ?? '') as { path: (string | number)[]; content: string };
    return [{ name, file: `data/${fil}`, path, value: content, says: whole(siger).split('\n') }];
  });
}

/** What is told, without where on its line it stands: what is typed on the page may stand in quotation marks. */
const withoutColumn = (line: string): string => line.replace(/^(\S+:\d+):\d+ /, '$1 ');

it('refuses every wrong entry at its field, in the words of the build, and saves none', async () => {
  const entries = wrongEntries();
  expect(entries.length).toBeGreaterThan(40);
  for (const { name, file: own, path, value, says } of entries) {
    const before = text(own);
    const answer = await desk.draft({
      tab: 'a',
      drafts: {},
      changes: [{ file: own, change: { kind: 'put', path, value } }],
    });
    expect(answer.mistakes.map(mistakeLine).map(withoutColumn), name).toEqual(says.map(withoutColumn));
    const state = answer.files.find((one) => one.name === own);
    expect(state?.isDraft, name).toBe(true);
    const asked = { files: [{ name: own, text: state?.text ?? '', hash: state?.hash ?? '' }] };
    expect((await desk.save(asked)).outcome, name).toBe('wrong');
    expect(text(own), name).toBe(before);
  }
});

describe('a draft', () => {
  it('tells which slides it changes, those of the stage before those that only have other notes', async () => {
    const change = { kind: 'put', path: ['aar', 1, 'siden_begyndelsen'], value: '5.301' } as const;
    const { slides } = await desk.draft({
      tab: 'a',
      drafts: {},
      changes: [{ file, change: { ...change, path: [...change.path] } }],
    });
    expect(slides.map(({ id, how }) => [id, how])).toEqual([
      ['siden-begyndelsen', 'changed'],
      ['velkommen', 'beside'],
    ]);
  });

  it('tells the numbers that follow, and the sentences that they write', async () => {
    const put = (field: string, value: string) => ({
      file,
      change: { kind: 'put' as const, path: ['aar', 1, field], value },
    });
    const changes = [put('nye', '758'), put('kommunen', '440'), put('aktive', '917')];
    const { figures, sentences, mistakes } = await desk.draft({ tab: 'a', drafts: {}, changes });
    expect(mistakes).toEqual([]);
    expect(
      figures.map(({ name, before, after }) => `${name}: ${before} → ${after}`.replaceAll('\u00a0', ' ')),
    ).toEqual([
      'nye bisiddersager, 2021: 757 → 758',
      'nye bisiddersager i kommunen, 2021: 439 → 440',
      'ændring i nye bisiddersager, 2021: 12,3 pct. → 12,5 pct.',
      'aktive bisiddersager, 2021: 916 → 917',
    ]);
    expect(sentences.map(({ before, after }) => [before, after])).toContainEqual([
      'I 757 sager fik et barn en bisidder i 2021',
      'I 758 sager fik et barn en bisidder i 2021',
    ]);
  });

  it('of the year’s list is one thing less to look through', async () => {
    const name = 'data/fornyes.yaml';
    writeFileSync(name, 'aar: 2022\n\nfornyes:\n  - hvad: Filmen\n    hvor: data/film.yaml\n');
    desk.readAgain(name, 'create');
    const { missing, files } = await desk.draft({ tab: 'a', drafts: {}, changes: [] });
    expect(missing.map((one) => one.file)).toContain(name);
    expect(files[0]).toMatchObject({ name, title: 'Årets liste' });
    const changes = [{ file: name, change: { kind: 'drop' as const, path: ['fornyes', 0] } }];
    const done = await desk.draft({ tab: 'a', drafts: {}, changes });
    expect([done.mistakes, done.missing]).toEqual([[], []]);
    expect(done.files[0]?.text).toBe('aar: 2022\n\nfornyes:\n');
    rmSync(name);
    desk.readAgain(name, 'delete');
    expect((await desk.draft({ tab: 'a', drafts: {}, changes: [] })).files[0]?.title).toBe('Programmet');
  });

  it('is left as it was by a change that has no place in it, and that is told', async () => {
    const before = text(file).replace(': 5.219', ': 5.301');
    const change = { kind: 'move' as const, path: ['aar', 7], to: 0 };
    const answer = await desk.draft({ tab: 'a', drafts: { [file]: before }, changes: [{ file, change }] });
    expect(answer.refused.join()).toContain(`${file}: Det kan ikke skrives herfra`);
    expect(answer.files.find(({ name }) => name === file)?.text).toBe(before);
  });

  it('of one file is checked with the others: a source that is still named can’t be taken out', async () => {
    const change = { kind: 'drop' as const, path: ['kilder', 0] };
    const answer = await desk.draft({
      tab: 'a',
      drafts: {},
      changes: [{ file: 'data/kilder.yaml', change }],
    });
    expect(answer.mistakes.map(({ file: own }) => own)).toContain(file);
    const source = answer.files.find(({ name }) => name === 'data/kilder.yaml');
    const asked = {
      files: [{ name: 'data/kilder.yaml', text: source?.text ?? '', hash: source?.hash ?? '' }],
    };
    expect((await desk.save(asked)).outcome).toBe('wrong');
  });

  it('of a slide file changes its slide, and is saved with every other byte as it was', async () => {
    const name = 'slides/intro.mdx';
    const before = readFileSync(name, 'utf8');
    const was = 'Sig så, at hver bue er en sag. Et barn kan have flere.';
    const pieces = ['Sig så, at hver bue er en sag.'];
    const change = { kind: 'rewrite' as const, start: before.indexOf(was), was, pieces };
    const asked = { tab: 'a', drafts: {}, changes: [{ file: name, change }] };
    const { letters, slides } = await desk.draft(asked);
    expect(slides.map(({ id, how }) => [id, how])).toEqual([['siden-begyndelsen', 'beside']]);
    const { text: now = '', hash = '' } = letters.find((letter) => letter.name === name) ?? {};
    expect((await desk.save({ files: [{ name, text: now, hash }] })).outcome).toBe('saved');
    expect(readFileSync(name, 'utf8')).toBe(before.replace(was, pieces.join()));
    // The same once more finds another text there.
    expect((await desk.draft(asked)).refused.join()).toContain('slides/intro.mdx er ændret imens');
    writeFileSync(name, before);
    desk.readAgain(name, 'update');
  });
});

// Last: the day of the tests above is another year's from here on.
describe('a year', () => {
  it('that can’t be begun is refused, and nothing is written', async () => {
    const names = readdirSync('data');
    await expect(desk.beginYear(2020)).rejects.toThrow(
      '2020 kan ikke begyndes: det skal være et år fra 2022 til',
    );
    await expect(desk.beginYear(2199)).rejects.toThrow('2199 kan ikke begyndes');
    expect(readdirSync('data')).toEqual(names);
  });

  it('that is begun has its list, its rows and the deck of the year before for itself', async () => {
    await desk.beginYear(2022);
    const { files, years } = await desk.draft({ tab: 'a', drafts: {}, changes: [] });
    expect(years.newest).toBe(2022);
    const list = files.find(({ name }) => name === 'data/fornyes.yaml')?.content;
    expect(textAt(list ?? '', 'aar')).toBe('2022');
    expect(textAt(list ?? '', 'i_alt')).toBe(String(asList(at(list ?? '', 'fornyes')).length));
    const rows = asList(at(files.find(({ name }) => name === file)?.content ?? '', 'aar'));
    expect(rows.map((row) => textAt(row, 'aar'))).toEqual(['2020', '2021', '2022']);
    expect(readdirSync('slides/2021')).toContain('intro.mdx');
  });
});
