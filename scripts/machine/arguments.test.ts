import { afterEach, expect, it, vi } from 'vitest';
import { readArguments } from './arguments.ts';

afterEach(() => void vi.unstubAllEnvs());

const options = { notes: 'flag', year: { example: '2021' }, 'med-mangler': 'flag' } as const;
const read = (...args: string[]) => readArguments('npm run build', args, options).told;
const takes = 'npm run build tager imod --notes, --year 2021 og --med-mangler.';

it('what is told is read, with a value after a space or an equals sign, and what isn’t told is not so', () => {
  expect(read()).toEqual({ notes: false, year: undefined, 'med-mangler': false });
  expect(read('--year', '2021', '--notes')).toEqual({ notes: true, year: '2021', 'med-mangler': false });
  expect(read('--year=2021', '--med-mangler')).toEqual({ notes: false, year: '2021', 'med-mangler': true });
  expect(read('--', '--notes').notes).toBe(true);
});

it.each([
  ['--aar 2021', `»--aar« findes ikke. Mente du »--year 2021«? ${takes}`],
  ['--år=2021', `»--år« findes ikke. Mente du »--year 2021«? ${takes}`],
  ['--noter', `»--noter« findes ikke. Mente du »--notes«? ${takes}`],
  ['--Year 2021', `»--Year« findes ikke. Mente du »--year 2021«? ${takes}`],
  ['--med_mangler', `»--med_mangler« findes ikke. Mente du »--med-mangler«? ${takes}`],
  ['--helt-andet', `»--helt-andet« findes ikke. ${takes}`],
  ['--__proto__', `»--__proto__« findes ikke. ${takes}`],
  ['--constructor', `»--constructor« findes ikke. ${takes}`],
  ['-year 2021', `»-year« findes ikke. Mente du »--year 2021«? ${takes}`],
  ['–notes', `»–notes« findes ikke. Mente du »--notes«? ${takes}`],
  ['—year 2021', `»—year« findes ikke. Mente du »--year 2021«? ${takes}`],
  ['year 2021', `npm run build ved ikke, hvad »year« er. Mente du »--year 2021«? ${takes}`],
  ['2020', `npm run build ved ikke, hvad »2020« er. Mente du »--year 2020«? ${takes}`],
  ['noter', `npm run build ved ikke, hvad »noter« er. Mente du »--notes«? ${takes}`],
  ['kaffe', `npm run build ved ikke, hvad »kaffe« er. ${takes}`],
  ['-2021', `»-2021« findes ikke. ${takes}`],
  ['--year -2021', '--year mangler det, der skal stå efter, som i »--year 2021«.'],
  ['--year', '--year mangler det, der skal stå efter, som i »--year 2021«.'],
  ['--year=', '--year mangler det, der skal stå efter, som i »--year 2021«.'],
  ['--year --notes', '--year mangler det, der skal stå efter, som i »--year 2021«.'],
  ['--notes=ja', '--notes skal stå alene, uden »=ja«.'],
  ['--year 2021 --year 2020', '--year står to gange. Skriv den kun én gang.'],
  ['--notes --notes', '--notes står to gange. Skriv den kun én gang.'],
])('»%s« is told, not ignored', (written, says) => {
  expect(() => read(...written.split(' '))).toThrow(
    expect.objectContaining({ name: 'DeckMistakes', message: says }),
  );
});

it('a command that takes nothing says so, and one that takes a word takes no second', () => {
  expect(() => readArguments('npm run bench', ['--hurtigt'], {})).toThrow(
    '»--hurtigt« findes ikke. npm run bench tager ikke imod noget.',
  );
  const read = (...args: string[]) => readArguments('npm run nyt-aar', args, {}, '2022').word;
  const takes = 'npm run nyt-aar tager imod ét ord, som i »npm run nyt-aar -- 2022«.';
  expect([read('2022'), read()]).toEqual(['2022', undefined]);
  expect(() => read('2022', '2023')).toThrow(`npm run nyt-aar ved ikke, hvad »2023« er. ${takes}`);
  expect(() => read('--year', '2022')).toThrow(`»--year« findes ikke. ${takes}`);
  expect(() => read('-2022')).toThrow(`»-2022« findes ikke. ${takes}`);
});

it.each([
  ['npm_config_notes', 'true', '--notes', '--notes'],
  ['npm_config_med_mangler', 'true', '--med-mangler', '--med-mangler'],
  ['npm_config_year', '2021', '--year', '--year 2021'],
  ['npm_config_noter', 'true', '--noter', '--notes'],
])('what npm has taken for itself, %s=%s, is told', (name, value, written, right) => {
  vi.stubEnv(name, value);
  expect(() => read()).toThrow(
    `${written} nåede ikke frem, for npm tog den selv. Skriv »npm run build -- ${right}«, i PowerShell »npm.cmd run build -- ${right}«.`,
  );
});

it('an option that begins with no is told where npm has taken it, and not where npm was asked the opposite', () => {
  const start = () => readArguments('npm start', [], { 'no-open': 'flag' }).told['no-open'];
  vi.stubEnv('npm_config_open', '');
  expect(start).toThrow('Skriv »npm start -- --no-open«');
  vi.stubEnv('npm_config_open', 'true');
  expect(start()).toBe(false);
});
