import { expect, test } from 'vitest';
import { scope } from './slide-scope.ts';
import { subjects } from '../../../data/scope.ts';
import { subjectOf, whyNoSubject, whyTaken } from '../../../data/subjects/taken-names.ts';

const namesOf = (group: object): string[] => Object.keys(group).filter((name) => /^[a-z]/.test(name));

test('what slides have beside the subjects is no name for one, nor for a field', () => {
  const others = namesOf(scope).filter((name) => !Object.hasOwn(subjects, name));
  expect(others).toEqual(expect.arrayContaining(['citater', 'film', 'program']));
  for (const name of [...others, 'naeste']) {
    expect(whyNoSubject(name)).toBeDefined();
    expect(whyTaken(name)).toBe('i et slide betyder det noget andet');
  }
});

test('what a slide has of every subject, and braces have of their own, is no name for a field', () => {
  for (const name of ['aar', 'foer', 'alle_aar', 'status', 'for', 'constructor', 'rettelser'])
    expect(whyTaken(name)).toBeDefined();
});

test('what the day’s own subjects and their fields are called is free', () => {
  for (const [name, fields] of Object.entries(subjects)) {
    expect(subjectOf(`${name}.felter.yaml`)).toBe(name);
    for (const field of namesOf(fields).filter((one) => !['aar', 'foer', 'alle_aar'].includes(one)))
      expect(whyTaken(field)).toBeUndefined();
  }
});

test.each(['film.felter.yaml', '2opkald.felter.yaml', 'opkald-2.felter.yaml', 'opkald.yaml'])(
  '%s describes no subject',
  (file) => expect(subjectOf(file)).toBeUndefined(),
);
