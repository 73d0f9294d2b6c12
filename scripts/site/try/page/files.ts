import { published } from 'virtual:published';
import { useEffect, useState } from 'preact/hooks';
import { check } from './check.ts';
import type { Found } from './examine.ts';
import { fileNamed, givenFile, retyped, toCheck, type Given } from './given.ts';

const isDescription = (name: string): boolean => name.includes('.felter.');

/** The files that someone can give the page, by their names in data/; those that are seldom changed last. */
export const knownFiles: readonly string[] = [...Object.keys(published), 'fornyes.yaml'].sort(
  (a, b) => Number(isDescription(a)) - Number(isDescription(b)) || a.localeCompare(b, 'da'),
);

/** Far more than a data file holds, in bytes. */
const most = 1_000_000;

/** How long someone has stopped typing before the text is checked, in milliseconds. */
const pause = 250;

/** What the page has been given, and what is done to it. */
export type Files = Readonly<{
  all: readonly Given[];
  shown: Given | undefined;
  refused: string | undefined;
  /** What a file is called that is none of those that are known. */
  unknown: string | undefined;
  take: (files: readonly File[]) => void;
  /** Tells which file the unknown one is; without one it is a text that is yet to be put in. */
  name: (name: string) => void;
  show: (name: string) => void;
  type: (name: string, text: string) => void;
  fetched: (name: string) => void;
  drop: (name: string) => void;
}>;

/** The files that the page has been given. Nothing of them is kept when it is closed. */
export function useFiles(): Files {
  const [all, setAll] = useState<readonly Given[]>([]);
  const [shown, show] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const [waiting, setWaiting] = useState<Readonly<{ name: string; bytes: Uint8Array<ArrayBuffer> }>>();
  const put = (file: Given) => {
    setAll((before) => [...before.filter(({ name }) => name !== file.name), file]);
    show(file.name);
  };
  const give = (name: string, bytes: Uint8Array<ArrayBuffer>) => {
    const before = all.find((one) => one.name === name);
    if (before?.edited && !confirm(`Du har rettet i ${name}. Skal den nye fil tage dens plads?`)) return;
    put(givenFile(name, bytes));
  };
  const change = (name: string, to: (file: Given) => Given) =>
    setAll((before) => before.map((one) => (one.name === name ? to(one) : one)));
  const takeOne = async (file: File): Promise<void> => {
    if (file.size > most) throw new Error(tooLarge(file));
    const bytes = await file.arrayBuffer().catch(() => {
      throw new Error(
        `»${file.name}« kan ikke læses. Er den åben i et andet program, så luk den der, og prøv igen.`,
      );
    });
    const name = fileNamed(file.name, knownFiles);
    if (name === undefined) setWaiting({ name: file.name, bytes: new Uint8Array(bytes) });
    else give(name, new Uint8Array(bytes));
  };
  return {
    all,
    shown: all.find(({ name }) => name === shown),
    refused,
    unknown: waiting?.name,
    take: (files) => {
      setRefused(undefined);
      setWaiting(undefined);
      for (const file of files) takeOne(file).catch((error: unknown) => setRefused(messageOf(error)));
    },
    name: (name) => {
      setRefused(undefined);
      setWaiting(undefined);
      if (waiting || !all.some((one) => one.name === name)) give(name, waiting?.bytes ?? new Uint8Array());
      else show(name);
    },
    show,
    type: (name, text) => change(name, (file) => retyped(file, text)),
    fetched: (name) => change(name, (file) => ({ ...file, edited: false })),
    drop: (name) => setAll((before) => before.filter((one) => one.name !== name)),
  };
}

function tooLarge({ name, size }: File): string {
  const megabytes = (size / 1_000_000).toFixed(1).replace('.', ',');
  return `»${name}« fylder ${megabytes} MB. Så meget står der ikke i en datafil; er det den rigtige?`;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What is found in the files, checked whenever they have changed; undefined before that, and a sentence where it can't be. */
export function useFound(all: readonly Given[]): Found | string | undefined {
  const [found, setFound] = useState<Found | string>();
  useEffect(() => {
    if (all.length === 0) {
      // What was found in a file goes with it.
      setFound(undefined);
      return undefined;
    }
    const texts = { ...published, ...Object.fromEntries(all.map((file) => [file.name, toCheck(file)])) };
    let current = true;
    const tell = (told: Found | string) => current && setFound(told);
    const timer = setTimeout(() => {
      check(texts).then(tell, () => tell(failed));
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [all]);
  return found;
}

const failed = 'Siden kunne ikke prøve filen. Send den, som den er, og sig til, at det gik galt her.';
