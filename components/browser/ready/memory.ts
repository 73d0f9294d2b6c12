import { canRemember } from '../memory.ts';
import { findsAnyStage } from '../speaker/channel.ts';
import { bad, good, type Check } from './check.ts';

/** Whether the browser may keep anything for this page; with cookies blocked it may not, and the slides are shown all the same. */
export const memory: Check = {
  id: 'hukommelse',
  title: 'Browserens hukommelse',
  run: () => {
    const lost = [
      ...(canRemember() ? [] : ['Dine ændringer i dagen er glemt, når scenen og talervisningen begge er lukket.']),
      ...(findsAnyStage() ? [] : ['Talervisningen finder kun den scene, der åbner den: tryk S på scenen.']),
    ];
    if (lost.length === 0)
      return good('Browseren husker dine ændringer i dagen, også når siden genindlæses.');
    return bad(
      `Browseren gemmer intet for denne side: cookies er blokeret, eller der er ikke plads. ${lost.join(' ')} Tillad cookies for siden i browserens indstillinger, og prøv igen.`,
    );
  },
};
