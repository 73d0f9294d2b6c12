import type { Speaker as Person } from '../../data/programme.ts';
import { listed } from '../figure/listed.ts';

/**
 * Who speaks, with what is known of title and organisation: "Solveig Jessen, børnefaglig konsulent, BørneTelefonen".
 * Several are told apart by semicolons where there are commas in one, else as "Anna Holm, Bo Bang og Ida Krog".
 */
export function Speakers({ of }: { of: readonly Person[] }) {
  const each = of.map(({ name, title, organisation }) =>
    [name, title, organisation].filter(Boolean).join(', '),
  );
  return <>{each.some((one) => one.includes(',')) ? each.join('; ') : listed(each)}</>;
}
