import { expect, it } from 'vitest';
import type { DraftAnswer } from '../messages.ts';
import { DraftHistory } from './draft-history.ts';

const name = 'data/program.yaml';
const letter = 'slides/intro.mdx';

/** An answer that has these files, with no draft of them. */
const answerWith = (...names: string[]) =>
  ({
    files: names.map((one) => ({ name: one, text: '', hash: `hash af ${one}`, isDraft: false })),
    letters: [],
  }) as unknown as DraftAnswer; // The rest of an answer is not read here.

it('what is typed at a path after a row has gone is another field’s: both are there', () => {
  const history = new DraftHistory();
  const title = ['punkter', 1, 'titel'];
  for (const typed of ['A', 'AB']) history.type(name, title, typed);
  history.change(name, [{ kind: 'drop', path: ['punkter', 0] }]);
  for (const typed of ['C', 'CD']) history.type(name, title, typed);
  expect(history.pending.map(({ change }) => ('value' in change ? change.value : change.kind))).toEqual([
    'AB',
    'drop',
    'CD',
  ]);
});

it('what is done is told with the file that the page had then', () => {
  const history = new DraftHistory();
  history.answered(history.drafts, [], answerWith(name));
  history.type(name, ['titel'], 'A');
  const { pending } = history;
  expect(pending.map(({ hash }) => hash)).toEqual([`hash af ${name}`]);
});

it('drafts of files that are none of the day’s for a moment are there when they are again', () => {
  const history = new DraftHistory();
  const drafts = { [letter]: { text: 'lang tid', hash: 'h' }, [name]: { text: 'x', hash: 'i' } };
  history.open({ drafts, pending: [] });
  history.answered(history.drafts, [], answerWith(name));
  expect(history.drafts).toEqual({ [letter]: drafts[letter] });
});

it('an answer that comes after what it answers was taken back changes nothing, and loses nothing', () => {
  const history = new DraftHistory();
  history.answered(history.drafts, [], answerWith(name));
  history.type(name, ['titel'], 'A');
  history.type(name, ['note'], 'B');
  const { drafts, pending } = history;
  history.undo();
  history.answered(drafts, pending, answerWith(name));
  expect(history.pending).toEqual(pending.slice(0, 1));
});
