import { fold } from '../../../data/read/fold.ts';

/** What is added to the name of a copy, before or after it. */
const copyMarks =
  /^(?:kopi(?: \(\d+\))? af|copy(?: \(\d+\))? of|gammel|old)[ _–-]+|[ _–-]*(?:kopi|copy|gammel|old|ny|backup|bak|v\d+)?[ _-]*\(\d+\)$|[ _–-]+(?:kopi|copy|gammel|gammelt|old|ny|backup|bak|v?\d+)$|[ _-]*\([^)]*(?:konflikt|conflict)[^)]*\)$|\.sync-conflict.*$/i;

const endings = /\.(?:ya?ml|mdx?|txt|docx?|odt|rtf|json|csv|bak|old|orig|gammel|kopi)$/i;

/** Whether a name ends as a file's name may that someone has written or exported. */
export const hasEnding = (name: string): boolean => endings.test(name);

/** A file's name without its endings and what makes it a copy, in small letters: "Film - Kopi (2).yaml.txt" is "film". */
export function plainStem(name: string): Readonly<{ stem: string; isCopy: boolean }> {
  let [stem, isCopy] = [name.normalize('NFC'), false];
  for (;;) {
    const [bare, copied] = [stem.replace(endings, '').trim(), stem.replace(copyMarks, '').trim()];
    isCopy ||= copied !== stem || /\.(?:bak|old|orig|gammel|kopi)$/i.test(stem);
    const next = bare === stem ? copied : bare;
    if (next === stem || next === '') break;
    stem = next;
  }
  return { stem: fold(stem).replaceAll(/[ _]+/g, '-'), isCopy };
}
