import { canRemember } from '../platform/memory.ts';
import { bad, good, type Check } from './check.ts';

/** Whether the browser may keep anything for this page; with cookies blocked it may not, and the slides are shown all the same. */
export const memory: Check = {
  id: 'hukommelse',
  title: 'Browserens hukommelse',
  run: () =>
    canRemember()
      ? good('Browseren husker dine ændringer i dagen, også når siden genindlæses.')
      : bad(
          'Browseren gemmer intet for denne side: cookies er blokeret, eller der er ikke plads. Dine ændringer i dagen er glemt, når scenen og talervisningen begge er lukket. Tillad cookies for siden i browserens indstillinger, og prøv igen.',
        ),
};
