import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyProject } from '../../tests/support/scratch-project.ts';
import { Desk } from './desk.ts';
import { DraftDeck } from './draft-deck.ts';

const root = process.cwd();
const name = 'slides/kaffe.mdx';
let project: string;
let deck: DraftDeck;
let desk: Desk;

beforeAll(async () => {
  project = await copyProject();
  process.chdir(project);
  rmSync(name);
  deck = await DraftDeck.open();
  desk = new Desk(deck, () => undefined);
});
afterAll(async () => {
  await deck.close();
  process.chdir(root);
  rmSync(project, { recursive: true });
});

const begin = () =>
  desk.draft({ tab: 'a', drafts: {}, changes: [{ file: name, change: { kind: 'begin' } }] });
const letterIn = ({ letters }: Awaited<ReturnType<typeof begin>>) => letters.find((one) => one.name === name);

it('an item without slides is offered, and no file is made of a draft of them', async () => {
  const before = await desk.draft({ tab: 'a', drafts: {}, changes: [] });
  expect(before.unbegun).toEqual([{ name, title: 'Kaffe og kage' }]);
  expect(letterIn(before)).toBeUndefined();
  const answer = await begin();
  expect([answer.refused, answer.mistakes, answer.ofSlides, answer.unbegun]).toEqual([[], [], [], []]);
  expect(letterIn(answer)).toMatchObject({ isDraft: true, hash: '' });
  expect(letterIn(answer)?.inOrder?.map(({ kind, heading }) => [kind, heading])).toEqual([
    ['Opening', 'Kaffe og kage'],
    ['Slide', 'Bisidderen står ved barnets side'],
  ]);
  expect(answer.slides.map(({ how }) => how)).toContain('new');
  expect(existsSync(name)).toBe(false);
  // Taken back, it is as it was.
  const back = await desk.draft({ tab: 'a', drafts: {}, changes: [] });
  expect([back.unbegun, back.slides]).toEqual([before.unbegun, []]);
});

it('the file that somebody else has made meanwhile is not overwritten', async () => {
  const { text = '', hash = '' } = letterIn(await begin()) ?? {};
  writeFileSync(name, 'en andens\n');
  const saved = await desk.save({ files: [{ name, text, hash }] });
  expect(saved).toMatchObject({ outcome: 'clash', clashes: [{ name, onDisk: { text: 'en andens\n' } }] });
  expect(readFileSync(name, 'utf8')).toBe('en andens\n');
  desk.readAgain(name, 'create');
  expect((await begin()).refused).toEqual([
    `${name} er der allerede, så intet er gjort. Se efter, og prøv igen.`,
  ]);
  rmSync(name);
  desk.readAgain(name, 'delete');
});

it('saved, the file is there, and the day without a mistake; then it is changed as the others', async () => {
  const { text = '', hash = '' } = letterIn(await begin()) ?? {};
  expect((await desk.save({ files: [{ name, text, hash }] })).outcome).toBe('saved');
  expect(await desk.earlier(name)).toEqual({ texts: [''] });
  expect(readFileSync(name, 'utf8')).toMatch(/^<Opening \/>\n\n<Slide id="bisidderen-[^]*<\/Slide>\n$/);
  const found = await desk.saved();
  expect([found.mistakes, found.ofSlides]).toEqual([[], []]);
  const slide = { index: 1, id: 'bisidderen-staar-ved-barnets-side' };
  const changes = [{ file: name, change: { kind: 'slide-drop', slide } as const }];
  const after = letterIn(await desk.draft({ tab: 'a', drafts: {}, changes }));
  const dropped = { files: [{ name, text: after?.text ?? '', hash: after?.hash ?? '' }] };
  expect((await desk.save(dropped)).outcome).toBe('saved');
  expect(readFileSync(name, 'utf8')).toBe('<Opening />\n');
});
