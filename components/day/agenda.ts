import { useRendering, type Agenda } from '../slide/rendering.tsx';

/** The agenda item that the slide belongs to. Throws outside an item. */
export function useAgenda(): Agenda {
  const { agenda } = useRendering();
  if (!agenda) throw new Error('A slide was rendered outside the programme.');
  return agenda;
}
