import { isKnown, type Figure } from '../../data/figure/figure.ts';
import type { OverYears } from '../../data/subjects/in-slides.ts';
import { Value } from '../figure/value.tsx';
import { without } from './without.ts';

/** What a number by year shows, from its first year with a value to its last: "Antallet af nye sager gik fra 674 i 2020 til 757 i 2021." */
export function YearsFinding({ of: { name, title, columns } }: { of: OverYears }) {
  const totals = columns.map(({ total }) => total);
  const number = totals.some(({ unit }) => unit === 'pct.') ? title : `Antallet af ${name}`;
  const [first, ...others] = columns.filter(({ total }) => isKnown(total));
  const last = others.at(-1);
  if (!first)
    return (
      <>
        {number} {without(totals)}.
      </>
    );
  return (
    <>
      {number} {last ? 'gik fra' : 'var'} <InYear {...first} />
      {last && (
        <>
          {' '}
          til <InYear {...last} />
        </>
      )}
      .
    </>
  );
}

function InYear({ total, year }: { total: Figure; year: number }) {
  return (
    <>
      <Value of={total} /> i <time datetime={String(year)}>{year}</time>
    </>
  );
}
