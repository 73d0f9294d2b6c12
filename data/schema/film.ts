import { field, type Reading } from './reading.ts';
import { record } from './record.ts';
import { copied, mended } from './slips.ts';
import { name } from './words.ts';

const form = /^https:\/\/(?:www\.youtube\.com\/watch\?v=|youtu\.be\/)([\w-]{11})(?:[?&]\S*)?$/;

/** A film's id on YouTube, alone or in any address there. */
const idForm =
  /^(?:\S*youtu(?:\.be|be(?:-nocookie)?\.com)\/(?:(?:embed|shorts|live|v)\/|\S*[?&]v=)?)?([\w-]{11})(?:[?&#]\S*)?$/;

const youtubeAddress: Reading<{ address: string; videoId: string }> = {
  expected: 'en film på YouTube, skrevet som https://www.youtube.com/watch?v=Wrd3_4dSCFY',
  read: (text) => {
    const videoId = form.exec(text)?.[1];
    return videoId === undefined ? undefined : { address: text, videoId };
  },
  guesses: (text) =>
    [text, ...mended(text, copied)].flatMap((one) => {
      const videoId = idForm.exec(one)?.[1];
      return videoId === undefined ? [] : [`https://www.youtube.com/watch?v=${videoId}`];
    }),
  form,
};

/** What stands in film.yaml. */
export const filmSchema = record({
  titel: field(name).describe('Det, filmen svarer på.'),
  medvirkende: field(name).describe('Den, man møder i filmen.'),
  adresse: field(youtubeAddress).describe('Filmens adresse på YouTube.'),
}).transform(({ titel, medvirkende, adresse }) => ({ title: titel, person: medvirkende, ...adresse }));
