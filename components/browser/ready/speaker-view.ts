import { bad, good, type Check, type Outcome } from './check.ts';

/** Opens the speaker's window and waits for its answer; says what came of it. */
export type Connect = () => Promise<'answers' | 'blocked' | 'silent'>;

const outcomes: Readonly<Record<Awaited<ReturnType<Connect>>, Outcome>> = {
  answers: good('Talervisningen åbner og svarer.'),
  blocked: bad('Browseren spærrer for nye vinduer. Tillad pop op-vinduer for denne side, og prøv igen.'),
  silent: bad('Talervisningen åbner, men svarer ikke. Luk dens vindue, og prøv igen.'),
};

/** Whether the speaker's window opens and can talk with this one. */
export function speakerView(connect: Connect): Check {
  return {
    id: 'talervisning',
    title: 'Talervisning',
    run: () => {
      // Its styles are told where they end, by a rule that browsers before 2024 leave out.
      if (!('CSSScopeRule' in globalThis))
        return bad('Browseren er for gammel til talervisningen. Opdatér den, eller brug en anden browser.');
      return {
        state: 'asks',
        says: 'Åbner talervisningen et øjeblik og ser, om den svarer.',
        ask: { label: 'Prøv talervisningen', run: async () => outcomes[await connect()] },
      };
    },
  };
}
