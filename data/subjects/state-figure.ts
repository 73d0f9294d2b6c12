import type { Figure, GivenFigure } from '../figure/figure.ts';
import type { Correction } from '../schema/history.ts';
import { onLevel, type Told } from '../schema/told.ts';
import { sourcesOf } from '../sources.ts';
import { figureId } from './figure-ids.ts';
import { nameIn, rowOf, toldIn, type Subject } from './subject.ts';

type About = Omit<GivenFigure, 'status' | 'value'>;

/** A figure as its source states it, or a figure without value where the source does not: then nothing tells what it was. */
export function stateFigure(told: Told, { account, ...about }: About): Figure {
  if (typeof told === 'number') return { ...about, account, status: 'given', value: told };
  return 'value' in told ? { ...about, account, ...told } : { ...about, ...told };
}

/** The number of a field as its source tells it, else not stated. `base` is what a share is of, or a rise from. */
export function statedIn(subject: Subject, year: number, field: string, base?: Figure): Figure {
  const row = rowOf(subject, year);
  const told = toldIn(row, field);
  const { unit = '', one, is } = subject.description.fields[field] ?? {};
  const before = `oplyst som »${onLevel.words} med ${year - 1}«`;
  return stateFigure(told, {
    id: figureId(subject.name, year, field),
    name: nameIn(subject, field, year),
    unit,
    ...(one === undefined ? {} : { one }),
    period: is?.kind === 'total' ? { since: subject.starts[is.since] ?? year } : { year },
    base,
    sources: row ? sourcesOf(row.sourceId) : [],
    account: correctionOf(row?.corrections ?? [], field) ?? (told === onLevel ? before : undefined),
  });
}

/** How a field of a row was corrected, the last time it was; undefined where it stands as it always did. */
export const correctionOf = (corrections: readonly Correction[], field: string): string | undefined =>
  corrections.findLast((correction) => correction.field === field)?.account;
