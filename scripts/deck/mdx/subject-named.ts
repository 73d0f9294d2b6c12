import { entryOf } from '../../../data/read/entry-of.ts';

/** Every subject by its name, each with all that its fields lead to. */
export type Subjects = Readonly<Partial<Record<string, Readonly<Record<string, unknown>>>>>;

/** What a slide can be about: a subject, as "bisiddersager", or that of the year before, as "bisiddersager.foer"; undefined for anything else. */
export function subjectNamed(
  subjects: Subjects,
  name: string,
): Readonly<Record<string, unknown>> | undefined {
  const [of = '', before, ...more] = name.split('.');
  const subject = entryOf(subjects, of);
  if (before === undefined) return subject;
  const earlier = before === 'foer' && more.length === 0 ? subject?.[before] : undefined;
  return isGroup(earlier) ? earlier : undefined;
}

/** Whether something has fields that can be named. */
export const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
