import type { DraftAnswer } from '../messages.ts';
import type { Drafts, Pending } from './kept-drafts.ts';

/** How it stands with what an editor does: the drafts, and what is in none of them yet. */
export type Standing = Readonly<{ drafts: Drafts; pending: readonly Pending[] }>;

/** The hashes of files by their names. */
export type Hashes = Readonly<Record<string, string>>;

/** The drafts as they are in an answer to those that were sent. */
export function draftsIn(answer: DraftAnswer, sent: Drafts): Drafts {
  const states = statesIn(answer);
  return Object.fromEntries([
    // Those of files that are none of the day's for a moment, as when the programme can't be read, wait.
    ...waitingIn(answer, sent).flatMap((name) => Object.entries(sent).filter(([own]) => own === name)),
    ...states
      .filter(({ isDraft }) => isDraft)
      .map(({ name, text, hash }) => [name, { text, hash: sent[name]?.hash ?? hash }] as const),
  ]);
}

/** The drafts, by the names of their files, that an answer has no file for. */
export function waitingIn(answer: DraftAnswer, drafts: Drafts): string[] {
  const names = statesIn(answer).map(({ name }) => name);
  return Object.keys(drafts).filter((name) => !names.includes(name));
}

/** The hashes of the files as an answer has them. */
export const hashesIn = (answer: DraftAnswer): Hashes =>
  Object.fromEntries(statesIn(answer).map(({ name, hash }) => [name, hash]));

const statesIn = ({ files, letters }: DraftAnswer) => [...files, ...letters];

/** How something stands once drafts are saved: those are gone, and what is not in them is about the files as they are now. */
export const standingAfter = ({ drafts, pending }: Standing, saved: Drafts, hashes: Hashes): Standing => ({
  drafts: draftsAfter(drafts, saved, hashes),
  pending: pending.map((one) => ({ ...one, hash: hashes[one.file] ?? one.hash })),
});

/** The drafts that are not saved, each begun from the file as it is now. */
export const draftsAfter = (drafts: Drafts, saved: Drafts, hashes: Hashes): Drafts =>
  Object.fromEntries(
    Object.entries(drafts)
      .filter(([name, { text }]) => saved[name]?.text !== text)
      .map(([name, draft]) => [name, { ...draft, hash: hashes[name] ?? draft.hash }]),
  );
