import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asList, at, textAt } from '../../data/read/content.ts';
import { openDesk, type OpenDesk } from '../../tests/support/open-desk.ts';
import { Desk } from './desk.ts';
import type { DraftDeck, Drafts } from './draft-deck.ts';
import { draftRequest } from './messages.ts';

const film = 'data/film.yaml';
const programme = 'data/program.yaml';
let { desk, deck, close } = {} as OpenDesk; // Opened before the first test.
let before: Readonly<Record<string, string>>;

beforeAll(async () => {
  ({ desk, deck, close } = await openDesk());
});
afterAll(() => close());
beforeEach(() => {
  const names = [film, programme, 'data/forbehold.yaml', 'slides/intro.mdx'];
  before = Object.fromEntries(names.map((name) => [name, readFileSync(name, 'utf8')]));
});
afterEach(() => {
  for (const [name, text] of Object.entries(before)) write(name, text);
});

/** Another program saves a file. */
function write(name: string, text: string | Uint8Array): void {
  writeFileSync(name, text);
  desk.readAgain(name, 'update');
}

const asked = (request: Record<string, unknown>) =>
  desk.draft(draftRequest.parse({ tab: 'a', drafts: {}, changes: [], ...request }));

type Answer = Awaited<ReturnType<typeof asked>>;
const fileIn = ({ files }: Answer, name: string) => files.find((one) => one.name === name);
const titled = (path: (string | number)[], value: string) => ({ kind: 'put', path, value });

describe('what is done to a file that another program has saved meanwhile', () => {
  const firstRow = 'punkter:\n  - id: ankomst\n    start: 10.00\n    titel: Ankomst\n    slags: ramme\n\n';
  const titles = (answer: Answer) =>
    asList(at(fileIn(answer, programme)?.content ?? '', 'punkter')).map((row) => textAt(row, 'titel'));

  it('is done to no other row than the one that was seen, and is told with what was typed', async () => {
    const seen = await asked({});
    const hash = fileIn(seen, programme)?.hash;
    write(programme, (before[programme] ?? '').replace('punkter:\n', firstRow));
    const change = titled(['punkter', 1, 'titel'], 'Intro, igen');
    const answer = await asked({ changes: [{ file: programme, hash, change }] });
    expect(answer.refused).toEqual([
      `${programme} er ændret imens af et andet program eller en anden fane, så »Intro, igen« er ikke skrevet. Se efter, hvad der står nu, og prøv igen.`,
    ]);
    expect(titles(answer)).toEqual(['Ankomst', ...titles(seen)]);
    expect(fileIn(answer, programme)?.isDraft).toBe(false);
    const drop = { kind: 'drop', path: ['punkter', 0] };
    expect((await asked({ changes: [{ file: programme, hash, change: drop }] })).refused.join()).toContain(
      'så intet er gjort',
    );
  });

  it('is done to the draft where there is one: that clashes when it is saved', async () => {
    const hash = fileIn(await asked({}), programme)?.hash;
    const draft = before[programme] ?? '';
    write(programme, draft.replace('punkter:\n', firstRow));
    const change = titled(['punkter', 1, 'titel'], 'Intro, igen');
    const answer = await asked({
      drafts: { [programme]: draft },
      changes: [{ file: programme, hash, change }],
    });
    expect([answer.refused, titles(answer)[1]]).toEqual([[], 'Intro, igen']);
  });

  it('clashes also where it was saved while the draft was examined', async () => {
    const other = (before[film] ?? '').replace(/titel: .*/, 'titel: Fra Notesblok');
    const slow = {
      examine(drafts: Drafts) {
        if (drafts[film] !== undefined) write(film, other);
        return deck.examine(drafts);
      },
      readAgain: () => undefined,
    };
    const own = new Desk(slow as unknown as DraftDeck, () => undefined); // Nothing else is asked of it.
    const changes = [{ file: film, change: titled(['medvirkende'], 'Vi') }];
    const answer = await own.draft(draftRequest.parse({ tab: 'a', drafts: {}, changes }));
    const { text = '', hash = '' } = fileIn(answer, film) ?? {};
    expect((await desk.save({ files: [{ name: film, text, hash }] })).outcome).toBe('clash');
    expect(readFileSync(film, 'utf8')).toBe(other);
  });
});

describe('a day that can’t be read for a moment', () => {
  it('leaves the drafts of slides out, and refuses what is to be done to them', async () => {
    const letter = 'slides/intro.mdx';
    const drafts = { [letter]: `${before[letter] ?? ''}\n` };
    write(programme, 'punkter: [\n');
    const change = { kind: 'keep', start: 0, was: 'x' };
    const answer = await asked({ drafts, changes: [{ file: letter, change }] });
    expect(answer.letters).toEqual([]);
    expect(answer.refused.join()).toContain(`${letter} er ikke en af dagens filer lige nu`);
    write(programme, before[programme] ?? '');
    expect((await asked({ drafts })).letters.find(({ name }) => name === letter)?.isDraft).toBe(true);
  });

  it('is told by the words of the build where one file is no UTF-8, and the others are there still', async () => {
    const name = 'data/forbehold.yaml';
    write(name, Buffer.from(before[name] ?? '', 'latin1'));
    write('slides/intro.mdx', Buffer.from(before['slides/intro.mdx'] ?? '', 'latin1'));
    const answer = await asked({ changes: [{ file: film, change: titled(['medvirkende'], 'Vi') }] });
    expect(fileIn(answer, name)).toMatchObject({ content: undefined, isDraft: false });
    expect(answer.mistakes.find(({ file }) => file === name)?.message).toContain('ikke gemt som UTF-8');
    expect(answer.letters.find((one) => one.name === 'slides/intro.mdx')?.inOrder).toBeUndefined();
    expect(fileIn(answer, film)?.isDraft).toBe(true);
    const slide = { index: 0, id: '' };
    const other = { file: 'slides/velkommen.mdx', change: { kind: 'slide-copy', slide } };
    const refused = { file: name, change: titled(['x'], 'y') };
    expect((await asked({ changes: [other, refused] })).refused.join()).toMatch(
      /data\/forbehold\.yaml, linje \d+: Filen er ikke gemt som UTF-8/,
    );
  });

  it('is asked for again by who comes next', async () => {
    let times = 0;
    const examine = () => ((times += 1) === 1 ? Promise.reject(new Error('EMFILE')) : Promise.resolve({}));
    const own = new Desk({ examine } as unknown as DraftDeck, () => undefined); // Nothing else is asked of it.
    await expect(own.saved()).rejects.toThrow('EMFILE');
    await own.saved();
    expect(times).toBe(2);
  });
});

it('what no program can do is refused, and the rest of the message is done', async () => {
  const year = { kind: 'year', year: null };
  const answer = await asked({
    changes: [
      { file: 'data/bisiddersager.yaml', change: year },
      { file: film, change: titled(['medvirkende'], 'Vi') },
    ],
  });
  expect(answer.refused).toEqual([
    'data/bisiddersager.yaml: Det kan siden ikke bede om, så intet er gjort. Genindlæs siden, og prøv igen.',
  ]);
  expect(fileIn(answer, film)?.isDraft).toBe(true);
});

it('two windows that save at once: the second is told of the first, and no text is gone', async () => {
  const hash = fileIn(await asked({}), film)?.hash ?? '';
  const texts = ['A', 'B'].map((window) => (before[film] ?? '').replace(/titel: .*/, `titel: ${window}`));
  const [first, second] = await Promise.all(
    texts.map((text) => desk.save({ files: [{ name: film, text, hash }] })),
  );
  expect(first?.outcome).toBe('saved');
  expect(second).toMatchObject({
    outcome: 'clash',
    clashes: [{ onDisk: { text: texts[0] }, wanted: texts[1] }],
  });
  expect(first?.outcome === 'saved' && first.hashes[film]).toBe(fileIn(await asked({}), film)?.hash);
  expect(readFileSync(film, 'utf8')).toBe(texts[0]);
});
