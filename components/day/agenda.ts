import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AgendaItem, Programme } from '../../data/programme.ts';

/** The agenda item whose slides are being rendered, and its place in the day. */
export type Agenda = Readonly<{ programme: Programme; item: AgendaItem; index: number }>;

/** Carries the agenda item from the deck to its slides. */
export const AgendaContext = createContext<Agenda | undefined>(undefined);

/** The agenda item that the slide belongs to. Throws outside an item. */
export function useAgenda(): Agenda {
  const agenda = useContext(AgendaContext);
  if (!agenda) throw new Error('A slide was rendered outside the programme.');
  return agenda;
}
