import { expect, test } from 'vitest';
import { slidesOn } from './screen-size.ts';

const screens: [width: number, height: number, isReadable: boolean, says: string][] = [
  [1920, 1080, true, 'fylder slides det hele, og den mindste tekst er 24 punkter høj.'],
  [1366, 768, true, 'fylder slides det hele, og den mindste tekst er 17 punkter høj.'],
  [1280, 800, true, 'fylder slides det hele, og den mindste tekst er 16 punkter høj.'],
  [1024, 768, true, 'fylder slides det hele, og den mindste tekst er 13 punkter høj.'],
  [2560, 1080, true, 'har slides luft i siderne, og den mindste tekst er 24 punkter høj.'],
  [960, 540, true, 'fylder slides det hele, og den mindste tekst er 12 punkter høj.'],
  [1280, 1024, true, 'har slides luft over og under, og den mindste tekst er 16 punkter høj.'],
  [800, 600, false, 'fylder slides det hele, og den mindste tekst er kun 10 punkter høj.'],
  [390, 844, false, 'har slides luft over og under, og den mindste tekst er kun 4 punkter høj.'],
];

test.each(screens)('on %i × %i the smallest text can be read: %j', (width, height, isReadable, says) => {
  const found = slidesOn({ width, height });
  expect(found.isReadable).toBe(isReadable);
  expect(found.says.replaceAll('\u00a0', ' ')).toContain(`På ${width} × ${height} punkter ${says}`);
});

test('a screen that is too coarse is told what to do', () => {
  expect(slidesOn({ width: 800, height: 600 }).says.replaceAll('\u00a0', ' ')).toMatch(
    /Vælg en højere opløsning, helst 1920 × 1080\.$/,
  );
});
