import { perform, show } from './acts.ts';
import type { Stage } from './stage-type.ts';
import { installFullScreen } from './full-screen.ts';
import { keysForActs, type Key } from './keys.ts';
import { withCode } from '../platform/with-code.ts';
import { linkStage } from '../speaker/stage-link.ts';
import { installTools } from './stage-tools.ts';

/** All keys of the stage in the order of the help, which `help` opens; what they need is readied. */
export function keysOfStage(stage: Stage, help: () => void): Key[] {
  return [
    ...keysForActs((act) => perform(act, stage)),
    { keys: ['s'], shown: 'S', says: 'Talervisning', does: linkStage(stage).open },
    ...installTools(stage),
    { keys: ['/'], shown: '/', says: 'Søg i dagen', does: () => void search(stage) },
    ...installFullScreen(stage.tell),
    {
      keys: ['l'],
      shown: 'L',
      says: 'Læs som side',
      does: () => location.assign(`?vis=laes#/${stage.deck.getCurrentSlide().id}`),
    },
    { keys: ['?'], shown: '?', says: 'Denne hjælp', does: help, onlyAsKey: true },
  ];
}

/** Opens the dialog that finds words. */
function search(stage: Stage): Promise<void> {
  const wanted = { what: '»Søg i dagen«', fetch: () => import('../search/search.ts'), tell: stage.tell };
  return withCode(wanted, ({ openSearch }) => openSearch(stage.root, (id) => show({ id }, stage)));
}
