import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { slug } from '../../../data/schema/words.ts';
import { chance } from '../../../tests/support/chance.ts';
import { readyParts } from './ready-parts.ts';
import { slideChanges, withSlides, type Known, type SlideChange } from './slide-change.ts';
import { blocksIn, slidesInFile } from './slides-in-file.ts';

const guide = readFileSync('slides/README.md', 'utf8').replaceAll('\r\n', '\n');
const subjects = new Map([
  ['bisiddersager', '2021'],
  ['underretninger', '2021'],
]);
const known: Known = { taken: new Set(['kaffe', 'frokost']), parts: readyParts(guide, subjects) };
const name = 'slides/intro.mdx';

const example = `<Opening>
<Notes>

Sig velkommen.

</Notes>
</Opening>

<Slide id="et">

### Det første

Tekst.

</Slide>

{/* Hører til det andet. */}
<Slide id="to" of={bisiddersager.foer} skippable>

### {nye} børn i {aar}

<Notes>
Sig det roligt.
</Notes>
</Slide>

<QuotesAlone id="ord" of={citater} />


<Slide id="tre"
  minutes={2}>
### Det tredje
</Slide>
`;

const ids = (text: string): string[] => (slidesInFile(text, 'intro') ?? []).map(({ id }) => id);

/** Does something to the slide with an id. */
function change(text: string, id: string, asked: object): string {
  const index = ids(text).indexOf(id);
  return withSlides(text, { ...asked, slide: { index, id } } as SlideChange, name, known);
}

const told = (act: () => unknown): string => {
  try {
    act();
    return 'intet';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

it('a file’s slides are told in order, with what they are headed', () => {
  expect(slidesInFile(example, 'intro')).toEqual([
    { kind: 'Opening', id: '', heading: '', isHidden: false, isOwn: true, photos: [] },
    { kind: 'Slide', id: 'et', heading: 'Det første', isHidden: false, isOwn: false, photos: [] },
    { kind: 'Slide', id: 'to', heading: '… børn i …', isHidden: false, isOwn: false, photos: [] },
    { kind: 'QuotesAlone', id: 'ord', heading: '', isHidden: false, isOwn: false, photos: [] },
    { kind: 'Slide', id: 'tre', heading: 'Det tredje', isHidden: false, isOwn: false, photos: [] },
  ]);
  expect(slidesInFile('<Slide id="et">', 'intro')).toBeUndefined();
  expect(slidesInFile('<Slide id="intro">\n\n### Et\n\n</Slide>', 'intro')?.[0]?.isOwn).toBe(true);
});

describe('a slide is moved', () => {
  it('with the comment above it, and what stands between the places stays there', () => {
    const [one, two, quotes] = [
      '<Slide id="et">\n\n### Det første\n\nTekst.\n\n</Slide>',
      example.slice(example.indexOf('{/*'), example.indexOf('\n\n<QuotesAlone')),
      '<QuotesAlone id="ord" of={citater} />',
    ];
    expect(change(example, 'to', { kind: 'slide-move', to: 1 })).toBe(
      example.replace(`${one}\n\n${two}`, () => `${two}\n\n${one}`),
    );
    expect(change(example, 'et', { kind: 'slide-move', to: 3 })).toBe(
      example.replace(`${one}\n\n${two}\n\n${quotes}`, () => `${two}\n\n${quotes}\n\n${one}`),
    );
  });

  it('to the end of a file whose last line does not end', () => {
    expect(change(example.trimEnd(), 'ord', { kind: 'slide-move', to: 4 })).toMatch(
      /\n\n\n<QuotesAlone id="ord" of=\{citater\} \/>$/,
    );
  });

  it('but not past the item’s own, which is first, nor that one, nor out of the file', () => {
    const own = 'Punktets eget slide står først, hvor programmet fører hen. Det kan ikke flyttes.';
    expect(told(() => change(example, 'et', { kind: 'slide-move', to: 0 }))).toBe(own);
    expect(told(() => change(example, '', { kind: 'slide-move', to: 2 }))).toBe(own);
    expect(told(() => change(example, 'et', { kind: 'slide-move', to: 5 }))).toBe(
      'Slidet kan ikke flyttes længere ned.',
    );
  });
});

describe('a slide is hidden by one word in its tag', () => {
  it.each([
    ['et', '<Slide id="et">', '<Slide id="et" hidden>'],
    ['to', 'skippable>', 'skippable hidden>'],
    ['ord', 'of={citater} />', 'of={citater} hidden />'],
    ['tre', 'minutes={2}>', 'minutes={2} hidden>'],
  ])('and shown again without it: %s', (id, from, to) => {
    const now = change(example, id, { kind: 'slide-hide', hidden: true });
    expect(now).toBe(example.replace(from, to));
    expect(
      slidesInFile(now, 'intro')
        ?.filter(({ isHidden }) => isHidden)
        .map((one) => one.id),
    ).toEqual([id]);
    expect(change(now, id, { kind: 'slide-hide', hidden: false })).toBe(example);
  });

  it('however a person has written that', () => {
    const shown = example.replace('<Slide id="et">', '<Slide hidden={false} id="et">');
    const now = change(shown, 'et', { kind: 'slide-hide', hidden: true });
    expect(now).toBe(example.replace('<Slide id="et">', '<Slide hidden id="et">'));
    expect(change(now, 'et', { kind: 'slide-hide', hidden: false })).toBe(example);
    const truly = example.replace('<Slide id="et">', '<Slide id="et" hidden={true}>');
    expect(change(truly, 'et', { kind: 'slide-hide', hidden: false })).toBe(example);
  });

  it('but not the item’s own', () => {
    expect(told(() => change(example, '', { kind: 'slide-hide', hidden: true }))).toBe(
      'Punktets eget slide kan ikke skjules: programmet fører til det.',
    );
  });
});

describe('a slide is copied', () => {
  it('after itself, under an id that no slide of the day has', () => {
    const now = change(example, 'et', { kind: 'slide-copy' });
    const slide = '<Slide id="et">\n\n### Det første\n\nTekst.\n\n</Slide>';
    expect(now).toBe(example.replace(slide, `${slide}\n\n${slide.replace('"et"', '"et-2"')}`));
    expect(ids(change(now, 'et', { kind: 'slide-copy' }))).toContain('et-3');
    expect(ids(change(now, 'et-2', { kind: 'slide-copy' })).slice(0, 4)).toEqual(['', 'et', 'et-2', 'et-3']);
    const taken = { ...known, taken: new Set(['et-2', 'et-3']) };
    const asked = { kind: 'slide-copy', slide: { index: 1, id: 'et' } } as const;
    expect(ids(withSlides(example, asked, name, taken))[2]).toBe('et-4');
  });

  it('but not the item’s own', () => {
    expect(told(() => change(example, '', { kind: 'slide-copy' }))).toBe(
      'Punktets eget slide kan ikke kopieres: et punkt har kun ét.',
    );
  });
});

describe('a ready part', () => {
  it('is put in after a slide, under an id of its heading', () => {
    const now = change(example, 'et', { kind: 'slide-add', part: partOf('soejler') });
    expect(now).toContain(
      'Tekst.\n\n</Slide>\n\n<Slide id="nye-sager-aar-for-aar">\n\n### Nye sager år for år\n\n<ColumnChart of={bisiddersager.alle_aar.nye} />\n\n</Slide>\n\n{/* Hører',
    );
    expect(ids(now)).toEqual(['', 'et', 'nye-sager-aar-for-aar', 'to', 'ord', 'tre']);
  });

  it('is put in last where the last line does not end, and in the line ends of the file', () => {
    const file = `\ufeff${example.trimEnd().replaceAll('\n', '\r\n')}`;
    const now = change(file, 'tre', { kind: 'slide-add', part: partOf('liste') });
    expect(now.startsWith(`${file}\r\n\r\n<Slide id="husk-foer-moedet">\r\n\r\n### Husk`)).toBe(true);
    expect(now.endsWith('</Slide>')).toBe(true);
    expect(now.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('keeps its own id where a figure or nothing is its heading', () => {
    expect(ids(change(example, 'et', { kind: 'slide-add', part: partOf('film') }))[2]).toBe('film');
    expect(ids(change(example, 'et', { kind: 'slide-add', part: partOf('paastand') }))[2]).toBe('paastand');
  });

  it('that the guide no longer has is refused', () => {
    expect(told(() => change(example, 'et', { kind: 'slide-add', part: 'x' }))).toBe(
      'Den slags slide er der ikke mere. Genindlæs siden, og vælg igen.',
    );
  });
});

const partOf = (id: string): string => known.parts.find((one) => one.id.startsWith(`${id}-`))?.id ?? id;

describe('a slide is taken away', () => {
  it('with the comment above it and one of the blanks round it', () => {
    expect(change(example, 'to', { kind: 'slide-drop' })).toBe(
      example.slice(0, example.indexOf('{/*')) + example.slice(example.indexOf('<QuotesAlone')),
    );
    expect(change(example, 'tre', { kind: 'slide-drop' })).toBe(
      `${example.slice(0, example.indexOf('\n\n\n<Slide id="tre"'))}\n`,
    );
  });

  it('but not the item’s own', () => {
    expect(told(() => change(example, '', { kind: 'slide-drop' }))).toBe(
      'Punktets eget slide kan ikke fjernes: programmet fører til det.',
    );
  });
});

describe('a picture', () => {
  const photo = { src: 'bord.jpg', alt: 'To børn ved et bord', by: '' };

  it('is put on a slide after all that is to be seen, before its notes', () => {
    expect(change(example, 'et', { kind: 'photo', ...photo })).toBe(
      example.replace(
        'Tekst.\n\n</Slide>',
        'Tekst.\n\n<Photo src="bord.jpg" alt="To børn ved et bord" />\n\n</Slide>',
      ),
    );
    expect(change(example, 'to', { kind: 'photo', ...photo })).toBe(
      example.replace(
        '\n<Notes>\nSig det',
        '\n<Photo src="bord.jpg" alt="To børn ved et bord" />\n\n<Notes>\nSig det',
      ),
    );
    expect(change(example, 'tre', { kind: 'photo', ...photo })).toBe(
      example.replace(
        'tredje\n</Slide>',
        'tredje\n\n<Photo src="bord.jpg" alt="To børn ved et bord" />\n</Slide>',
      ),
    );
  });

  it('takes the place of another, and has a slide of its own', () => {
    const one = change(example, 'et', { kind: 'photo', ...photo });
    expect(slidesInFile(one, 'intro')?.[1]?.photos).toEqual([{ src: photo.src, alt: photo.alt }]);
    const other = { ...photo, src: 'stol.png', by: 'Foto: Ida' };
    expect(change(one, 'et', { kind: 'photo', ...other, instead: 0 })).toBe(
      one.replace(
        '<Photo src="bord.jpg" alt="To børn ved et bord" />',
        '<Photo src="stol.png" alt="To børn ved et bord">Foto: Ida</Photo>',
      ),
    );
    const own = change(example, 'et', { kind: 'photo-slide', ...photo, heading: 'Ved bordet' });
    expect(own).toContain(
      '</Slide>\n\n<Slide id="ved-bordet">\n\n### Ved bordet\n\n<Photo src="bord.jpg" alt="To børn ved et bord" />\n\n</Slide>\n\n{/*',
    );
  });

  it('has its words as they were written, whatever they mean to MDX', () => {
    const odd = {
      src: 'bord.jpg',
      alt: 'Et "bord" & {to} <stole> &amp; \\',
      by: '*Ida* & {Bo} <Ea> _k_ `x` [y](z) # 1.',
    };
    const now = change(example, 'et', { kind: 'photo-slide', ...odd, heading: '# {A} *b* </Slide>' });
    const [, , slide] = blocksIn(now, 'intro') ?? [];
    expect(slide?.photos).toEqual([{ src: 'bord.jpg', alt: odd.alt }]);
    expect(slide?.heading).toBe('# {A} *b* </Slide>');
    expect(ids(now)).toHaveLength(6);
  });

  it('has no place in an opening or among quotes', () => {
    const sentence = 'Her kan billedet ikke stå. Sæt det ind på et andet slide, eller på et nyt.';
    expect(told(() => change(example, '', { kind: 'photo', ...photo }))).toBe(sentence);
    expect(told(() => change(example, 'ord', { kind: 'photo', ...photo }))).toBe(sentence);
  });

  it.each([
    '../x.jpg',
    'a/b.jpg',
    'x.svg',
    'X.jpg',
    'a b.jpg',
    'x.jpg" onload="',
    '.jpg',
    'æ.jpg',
    'x.jpg.png',
  ])('is called nothing that leads elsewhere: %s', (src) => {
    const asked = { kind: 'photo', slide: { index: 1, id: 'et' }, ...photo, src };
    expect(slideChanges.some((one) => one.safeParse(asked).success)).toBe(false);
    const fine = { ...asked, src: 'bord-2.jpg' };
    expect(slideChanges.some((one) => one.safeParse(fine).success)).toBe(true);
    expect(slideChanges.some((one) => one.safeParse({ ...fine, alt: ' ' }).success)).toBe(false);
  });
});

it('what is asked of a slide that is no longer there changes nothing', () => {
  const asked = { kind: 'slide-drop', slide: { index: 1, id: 'to' } } as const;
  expect(told(() => withSlides(example, asked, name, known))).toBe(
    'slides/intro.mdx er ændret imens, så intet er gjort. Se efter, og prøv igen.',
  );
  expect(told(() => withSlides('<Slide', asked, name, known))).toContain('er ændret imens');
});

describe('whatever is done to the slides of the day', () => {
  const files = ['intro', 'velkommen', 'erfaringsudveksling'];

  it.each(files)(
    '%s.mdx has them in the order that follows, every other byte as it was, and can be taken back',
    (item) => {
      const text = readFileSync(`tests/day/slides/${item}.mdx`, 'utf8').replaceAll('\r\n', '\n');
      for (const file of [text, text.replaceAll('\n', '\r\n'), `\ufeff${text.trimEnd()}`])
        walk(file, `slides/${item}.mdx`, item);
    },
  );

  function walk(file: string, own: string, item: string): void {
    const { whole } = chance(item.length * 31 + file.length);
    const pick = (upTo: number) => whole(0, upTo - 1);
    let text = file;
    for (let step = 0; step < 5; step += 1) {
      const blocks = blocksIn(text, item) ?? [];
      const texts = blocks.map(({ span }) => text.slice(span.start, span.end));
      const index = pick(blocks.length);
      const [block, id] = [blocks[index], blocks[index]?.id ?? ''];
      if (!block) throw new Error('The file has no slides.');
      const slide = { index, id };
      const does = (asked: SlideChange) => withSlides(text, asked, own, known);
      const after = (now: string) =>
        (blocksIn(now, item) ?? []).map(({ span }) => now.slice(span.start, span.end));
      if (block.isOwn) {
        const part = known.parts[pick(known.parts.length)];
        const added = does({ kind: 'slide-add', slide, part: part?.id ?? '' });
        expect(after(added).toSpliced(index + 1, 1)).toEqual(texts);
        const there = blocksIn(added, item)?.[index + 1];
        expect(
          withSlides(
            added,
            { kind: 'slide-drop', slide: { index: index + 1, id: there?.id ?? '' } },
            own,
            known,
          ),
        ).toBe(text);
        text = added;
        continue;
      }
      const free = blocks.findLastIndex(({ isOwn }) => isOwn) + 1;
      const to = free + pick(blocks.length - free);
      const moved = index < free ? text : does({ kind: 'slide-move', slide, to });
      if (index >= free) {
        expect(after(moved)).toEqual(texts.toSpliced(index, 1).toSpliced(to, 0, texts[index] ?? ''));
        const back = { kind: 'slide-move', slide: { index: to, id }, to: index } as const;
        expect(withSlides(moved, back, own, known)).toBe(text);
      }
      const hidden = does({ kind: 'slide-hide', slide, hidden: !block.isHidden });
      expect(withSlides(hidden, { kind: 'slide-hide', slide, hidden: block.isHidden }, own, known)).toBe(
        text,
      );
      const copy = does({ kind: 'slide-copy', slide });
      const names = blocksIn(copy, item)?.map((one) => `${one.kind} ${one.id}`) ?? [];
      expect(new Set(names).size).toBe(names.length);
      expect(names[index + 1]).toBe(`${block.kind} ${slug(names[index + 1]?.split(' ')[1] ?? '')}`);
      text = [moved, hidden, copy, does({ kind: 'slide-drop', slide })][pick(4)] ?? text;
    }
  }
});
