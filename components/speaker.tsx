import type { Speaker as Person } from '../data/programme.ts';

/** A speaker with what is known of title and organisation: "Solveig Jessen, børnefaglig konsulent, BørneTelefonen". */
export function Speaker({ name, title, organisation }: Person) {
  return <>{[name, title, organisation].filter(Boolean).join(', ')}</>;
}
