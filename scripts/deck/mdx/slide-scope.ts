import { h, type ComponentChildren } from 'preact';
import * as components from '../../../components/index.ts';
import { useRendering } from '../../../components/slide/rendering.tsx';
import { Typed } from '../../../components/slide/typed.tsx';
import { Written } from '../../../components/slide/written.tsx';
import { citater, film, program, subjects } from '../../../data/scope.ts';
import { SlideMistakes } from '../slide-mistakes.ts';
import { subjectNamed } from './subject-named.ts';
import type { Found } from './found-in-slide.ts';
import { unknownNames } from './unknown-names.ts';
import { wrongBeside, wrongNamed } from './wrong-beside.ts';
import { wrongValues } from './prop-kinds.ts';

/** Every name that a slide can use, without an import. */
export const scope: Readonly<Record<string, unknown>> = {
  ...components,
  ...{ film, program, citater },
  ...subjects,
};

/** Throws `SlideMistakes` with all that a slide was found to say and that it can't; `found` is what the compiler noted. */
export function check(found: string): null {
  // Written by slide-names.ts.
  const { asked, refused, typed, given, beside, named } = JSON.parse(found) as Found;
  const names = { scope, subjects };
  const mistakes = [
    ...refused,
    ...unknownNames(scope, subjects, asked),
    ...wrongValues(names, given),
    ...wrongBeside(names, beside),
    ...wrongNamed(names, named),
  ];
  if (mistakes.length > 0) throw new SlideMistakes(mistakes);
  useRendering().check?.typed.push(...typed);
  return null;
}

/** What a name stands for on a slide about a subject: the subject's own field, where it has one of that name. */
export function own(subject: string, name: string): unknown {
  const fields = subjectNamed(subjects, subject);
  return fields && Object.hasOwn(fields, name) ? fields[name] : scope[name];
}

/** Shows what stands in braces in a slide's text, or alone in a cell of a table. */
export const written = (value: unknown, name: string, at: string, alone?: 'cell'): ComponentChildren =>
  h(Written, { value, name, at, isCell: alone === 'cell' });

/** Shows a number that counts nothing, and that a slide has in quotes for that: a telephone number, an age, a date. */
export const plain = (text: string, at: string): ComponentChildren => h('bdi', {}, typed(text, at));

/** Shows a text that was typed with a number in it. */
export const typed = (value: string, at: string): ComponentChildren => h(Typed, { value, at });
