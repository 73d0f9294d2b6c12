import { rmSync } from 'node:fs';
import { Desk } from '../../scripts/edit/desk.ts';
import { DraftDeck } from '../../scripts/edit/draft-deck.ts';
import { copyProject } from './scratch-project.ts';

/** A desk on a copy of the project, in which the tests of a file then are. */
export type OpenDesk = Readonly<{
  deck: DraftDeck;
  desk: Desk;
  /** Takes the copy away, and goes back to where the tests were. */
  close: () => Promise<void>;
}>;

/** Copies the project, goes into the copy, and opens a desk there. */
export async function openDesk(): Promise<OpenDesk> {
  const root = process.cwd();
  const project = await copyProject();
  process.chdir(project);
  const deck = await DraftDeck.open();
  return {
    deck,
    desk: new Desk(deck, () => undefined),
    close: async () => {
      await deck.close();
      process.chdir(root);
      rmSync(project, { recursive: true });
    },
  };
}
