import type { Programme } from '../clock/programme.ts';
import type { Store } from '../clock/store.ts';
import type { Check } from './check.ts';
import { clockToday } from './clock-today.ts';
import { connectSpeaker } from './connect-speaker.ts';
import { files } from './files.ts';
import { filmReady } from './film-ready.ts';
import { fonts } from './fonts.ts';
import { offline } from './works-offline.ts';
import { memory } from './stored-things.ts';
import { others } from './outside-requests.ts';
import { screens } from './screens.ts';
import { slidesFit } from './slides-fit.ts';
import { speakerView } from './speaker-view.ts';

/** What has to be right before going on, in the order it is shown. `deck` is the slides, out of the page. */
export function checksOf(deck: HTMLElement, programme: Programme, store: Store): readonly Check[] {
  return [
    files,
    fonts(deck),
    slidesFit(deck),
    screens,
    speakerView(connectSpeaker),
    memory,
    clockToday(programme, store),
    filmReady(deck),
    offline,
    others(),
  ];
}
