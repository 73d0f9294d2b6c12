import type { ComponentChildren } from 'preact';
import { useAgenda } from '../day/agenda.ts';

/** The agenda item after the one that is being rendered, for notes that name what follows: `{naeste.titel}`. */
export const naeste = {
  get titel(): ComponentChildren {
    return <NextTitle />;
  },
};

function NextTitle() {
  const { programme, index } = useAgenda();
  return <>{programme.items[index + 1]?.title ?? 'slut på dagen'}</>;
}
