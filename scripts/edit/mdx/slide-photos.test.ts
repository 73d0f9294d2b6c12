import { describe, expect, it } from 'vitest';
import { change, example, ids, told } from '../../../tests/support/slide-file.ts';
import { slideChanges } from './slide-change.ts';
import { blocksIn, slidesInFile } from './slides-in-file.ts';

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

  it('is put on a slide at once, however many empty lines and blanks are before it', () => {
    const text = example.replace(
      '### Det tredje',
      `### Det tredje${'\n'.repeat(60)}{/* x */}${' '.repeat(90_000)}`,
    );
    const file = text.replaceAll('\n', '\r\n');
    expect(change(file, 'tre', { kind: 'photo', ...photo })).toBe(
      file.replace(
        /<\/Slide>\r\n$/,
        () => '\r\n<Photo src="bord.jpg" alt="To børn ved et bord" />\r\n</Slide>\r\n',
      ),
    );
    const hidden = change(file, 'tre', { kind: 'slide-hide', hidden: true });
    expect(change(hidden, 'tre', { kind: 'slide-hide', hidden: false })).toBe(file);
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
