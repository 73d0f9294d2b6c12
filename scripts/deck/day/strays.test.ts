import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { straysInData, straysInSlides } from './strays.ts';

const data = 'program citater film forbehold sager.felter sager kilder'
  .split(' ')
  .map((name) => `${name}.yaml`);

let root = '';

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'temadag-'));
  await Promise.all(['data', 'slides'].map((folder) => mkdir(path.join(root, folder))));
  await put('data', data);
  await put('slides', ['intro.mdx', 'frokost.mdx']);
});

afterEach(() => rm(root, { recursive: true, force: true }));

async function put(folder: string, names: readonly string[]): Promise<void> {
  await mkdir(path.join(root, folder), { recursive: true });
  for (const name of names) await writeFile(path.join(root, folder, name), 'x');
}

async function rename(folder: string, from: string, to: string): Promise<void> {
  await rm(path.join(root, folder, from));
  await put(folder, [to]);
}

const told = () =>
  [...straysInData(root), ...straysInSlides(root, () => ['intro', 'frokost', 'farvel'])].map(
    ({ mistake, stops, instead }) => [
      `${mistake.file} ${mistake.message}`,
      stops,
      ...(instead ? [instead] : []),
    ],
  );

const misnamed = (file: string, meant: string, hint = '') => {
  const [folder = '', name = ''] = file.split(/\/(?=[^/]*$)/);
  return [
    [
      `${file} Filen hedder »${name}«, men skal hedde »${meant}«. Omdøb den.${hint}`,
      true,
      `${folder}/${meant}`,
    ],
  ];
};
const hidden = ' Windows skjuler tit det sidste af navnet: slå »Vis → Filtypenavne« til.';

test('a folder with what it should have has nothing to tell, nor what programs leave there', async () => {
  await put('data', ['README.md', 'figure.ts', 'fornyes.yaml', '.DS_Store', 'Thumbs.db', 'desktop.ini']);
  await put('data', [
    '.~lock.film.yaml#',
    '~$film.docx',
    '.#film.yaml',
    '._film.yaml',
    'fornyes.yaml~',
    'film.yaml~',
    '.film.yaml.swp',
    'film.yaml.swp',
    '#film.yaml#',
  ]);
  await put('data/schema', ['film.ts']);
  await put('data/2021', ['program.yaml', 'citater.yaml', 'film.yaml', 'forbehold.yaml']);
  await put('slides/2021', ['intro.mdx']);
  expect(told()).toEqual([]);
});

describe('a file under a wrong name is told with the name it should have', () => {
  test.each([
    ['intro.mdx', 'intro.mdx.txt', hidden],
    ['intro.mdx', 'intro.md', ''],
    ['intro.mdx', 'intro.MDX', ''],
    ['intro.mdx', 'Intro.mdx', ''],
    ['intro.mdx', 'intro', ''],
    ['intro.mdx', 'intro.txt', hidden],
    ['frokost.mdx', 'frokost.mdx.txt', hidden],
    ['frokost.mdx', 'frokost - Kopi.mdx', ''],
    ['frokost.mdx', 'Frokost (1).mdx.docx', hidden],
  ])('in slides/: %s as %s', async (name, wrong, hint) => {
    await rename('slides', name, wrong);
    expect(told()).toEqual(misnamed(`slides/${wrong}`, name, hint));
  });

  test.each([
    ['film.yaml', 'film.yml', ''],
    ['film.yaml', 'film.yaml.txt', hidden],
    ['film.yaml', 'Film.yaml', ''],
    ['film.yaml', 'film.YAML', ''],
    ['film.yaml', 'film.yaml.bak', ''],
    ['citater.yaml', 'citat.yaml', ''],
    ['kilder.yaml', 'kilder (2).yaml', ''],
    ['program.yaml', 'Kopi af program.yaml', ''],
  ])('in data/: %s as %s', async (name, wrong, hint) => {
    await rename('data', name, wrong);
    expect(told()).toEqual(misnamed(`data/${wrong}`, name, hint));
  });

  test('in a year’s folder too', async () => {
    await put('slides/2021', ['intro.mdx.txt']);
    await put('data/2021', ['Citater.yaml']);
    expect(told()).toEqual([
      ...misnamed('data/2021/Citater.yaml', 'citater.yaml'),
      ...misnamed('slides/2021/intro.mdx.txt', 'intro.mdx', hidden),
    ]);
  });
});

describe('a subject that cannot have its name is told, and not read', () => {
  test.each([
    ['film', 'en anden af dagens filer hedder det samme'],
    ['foer', 'i et slide betyder det noget andet'],
    ['for', 'i et slide betyder det noget andet'],
    ['2opkald', 'et navn begynder med et bogstav fra a til z'],
  ])('%s', async (subject, why) => {
    await put('data', [`${subject}.felter.yaml`]);
    if (subject !== 'film')
      await writeFile(path.join(root, 'data', `${subject}.yaml`), 'aar:\n  - aar: 2021\n');
    const message = `Et emne kan ikke hedde »${subject}«: ${why}. Giv begge dets filer et andet navn.`;
    expect(told()).toEqual([[`data/${subject}.felter.yaml ${message}`, true]]);
  });
});

describe('a copy beside the file that counts is told, and holds nothing back', () => {
  test.each([
    'citater - Kopi.yaml',
    'citater - Kopi (2).yaml',
    'citater (1).yaml',
    'Kopi af citater.yaml',
    'Kopi (2) af citater.yaml',
    'citater – Kopi.yaml',
    'citater kopi 2.yaml',
    'Copy of citater.yaml',
    'citater_gammel.yaml',
    'citater 2.yaml',
    'citater.yml',
    'citater.yaml.txt',
    'citater.yaml.bak',
    'citater (Annas konflikt 2022-03-12).yaml',
  ])('%s', async (name) => {
    await put('data', [name]);
    expect(told()).toEqual([
      [
        `data/${name} Filen bliver ikke brugt; det gør »citater.yaml«, som ligger ved siden af. Ret i den, og slet denne eller flyt den ud af mappen.`,
        false,
      ],
    ]);
  });
});

test('a slide’s copy is told, and a copy in a year’s folder', async () => {
  await put('slides', ['intro - Kopi.mdx', 'intro.mdx.txt']);
  await put('data/2021', ['film.yaml', 'film (1).yaml']);
  expect(told().map(([message, stops]) => [String(message).split(' Filen')[0], stops])).toEqual([
    ['data/2021/film (1).yaml', false],
    ['slides/intro - Kopi.mdx', false],
    ['slides/intro.mdx.txt', false],
  ]);
});

test.each(['citater - Kopi.yaml', 'citater.yml', 'citater.yaml.txt'])(
  'a copy in which a child has taken back its yes, and the file that counts does not say so, stops the build: %s',
  async (name) => {
    const text = (answer: string) =>
      `citater:\r\n  - samtykke:\r\n      trukket_tilbage: nej\r\n  - samtykke:\r\n      trukket_tilbage: ${answer} # for æ\r\n`;
    const [copy, own] = [name, 'citater.yaml'].map((one) => path.join(root, 'data', one));
    await writeFile(own ?? '', text('nej'));
    await writeFile(copy ?? '', text('ja'), name.endsWith('txt') ? 'utf16le' : 'latin1');
    const says =
      'Filen bliver ikke brugt, men her er flere citater trukket tilbage end i »citater.yaml«. Skriv det dér, og slet denne eller flyt den ud af mappen.';
    expect(told()).toEqual([[`data/${name} ${says}`, true]]);
    await writeFile(own ?? '', text('ja'));
    expect(told().map(([, stops]) => stops)).toEqual([false]);
  },
);

test('files with any number of empty lines are told at once', async () => {
  const lines = '\r\n'.repeat(300_000);
  await writeFile(path.join(root, 'data', 'noget.yaml'), `aar:${lines}slut: ja`);
  await writeFile(path.join(root, 'data', 'citater - Kopi.yaml'), `citater:${lines}slut: ja`);
  expect(told().map(([, stops]) => stops)).toEqual([false, false]);
});

test.each([
  ['slides', 'intro.mdx', 'intro.mdx~'],
  ['slides', 'intro.mdx', 'intro.mdx.tmp'],
  ['data', 'citater.yaml', 'citater.yaml.part'],
])(
  'what a program has left in the place of a file is told as that file: %s/%s as %s',
  async (folder, name, left) => {
    await rename(folder, name, left);
    expect(told()).toEqual(misnamed(`${folder}/${left}`, name));
  },
);

test('a file or a folder that nobody knows is told, and does not stop the build', async () => {
  await put('data', ['tal.xlsx', 'noget.yaml']);
  await put('data/gamle tal', ['film.yaml']);
  await put('slides', ['billede.jpg']);
  const file =
    'Filen bliver ikke brugt til noget. Er det en fejl, så ret dens navn; ellers flyt den ud af mappen.';
  const folder =
    'Mappen bliver ikke brugt til noget. Er det en fejl, så ret dens navn; ellers flyt den et andet sted hen.';
  expect(told().toSorted()).toEqual([
    [`data/gamle tal ${folder}`, false],
    [`data/noget.yaml ${file}`, false],
    [`data/tal.xlsx ${file}`, false],
    [`slides/billede.jpg ${file}`, false],
  ]);
});

describe('a subject', () => {
  const rows = '# Tallene\naar:\n  # Et år\n  - aar: 2021\n';

  test('is known by the file that describes it, which is missed by its name', async () => {
    await put('data', ['opkald.felter.yaml', 'opkald.yaml']);
    expect(told()).toEqual([]);
    await rename('data', 'opkald.felter.yaml', 'Opkald.felter.yaml.txt');
    expect(told()).toEqual(misnamed('data/Opkald.felter.yaml.txt', 'opkald.felter.yaml', hidden));
  });

  test.each(['\n', '\r\n'])('whose rows nobody describes stops the build', async (end) => {
    await writeFile(path.join(root, 'data', 'opkald.yaml'), rows.replaceAll('\n', end));
    expect(told()).toEqual([
      [
        'data/opkald.yaml Filen har en række for hvert år, men »opkald.felter.yaml«, som siger, hvad dens tal er, ligger ikke ved siden af. Sæt den tilbage, eller skriv den, som data/README.md viser.',
        true,
      ],
    ]);
  });
});

test('a picture that a slide shows is no stray, and one that none shows is told; nor is the guide with its pictures', async () => {
  await put('slides', ['bord på skolen.jpg', 'glemt.jpg', 'README.md']);
  await put('slides/README-billeder', ['liste.png']);
  await writeFile(path.join(root, 'slides', 'intro.mdx'), '<Photo src="bord på skolen.jpg" alt="Et bord" />');
  await writeFile(path.join(root, 'slides', 'farvel.mdx'), 'x');
  expect(told()).toEqual([
    [
      'slides/glemt.jpg Filen bliver ikke brugt til noget. Er det en fejl, så ret dens navn; ellers flyt den ud af mappen.',
      false,
    ],
  ]);
});

test.each(['data/film.yaml', 'slides/intro.mdx'])(
  'a folder in the place of a file stops the build, and is told with what to do: %s',
  async (file) => {
    await rm(path.join(root, file));
    await mkdir(path.join(root, file));
    await put(file, ['film.yaml']);
    expect(told()).toEqual([
      [
        `${file} Her ligger en mappe, hvor filen »${path.basename(file)}« skulle ligge. Giv mappen et andet navn, og læg filen her.`,
        true,
        file,
      ],
    ]);
  },
);

test('where the folder of the slides is gone, that is told', async () => {
  await rm(path.join(root, 'slides'), { recursive: true });
  expect(told()).toEqual([
    [
      'slides Mappen findes ikke. Den skal ligge ved siden af data/ og hedde slides. Er den flyttet eller omdøbt, så sæt den tilbage.',
      true,
    ],
  ]);
});
