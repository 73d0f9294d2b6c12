import { describe, expect, it } from 'vitest';
import { change, example, ids, known, name, told } from '../../../tests/support/slide-file.ts';
import { withSlides } from './slide-change.ts';
import { slidesInFile } from './slides-in-file.ts';

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

it('what is asked of a slide that is no longer there changes nothing', () => {
  const asked = { kind: 'slide-drop', slide: { index: 1, id: 'to' } } as const;
  expect(told(() => withSlides(example, asked, name, known))).toBe(
    'slides/intro.mdx er ændret imens, så intet er gjort. Se efter, og prøv igen.',
  );
  expect(told(() => withSlides('<Slide', asked, name, known))).toContain('er ændret imens');
});
