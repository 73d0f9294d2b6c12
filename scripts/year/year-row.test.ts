import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../data/read/yaml-text.ts';
import { withYear } from './year-row.ts';

const text = `# Først.
aar:
  - aar: 2020
    nye: 674 # en note
    forsegl: bb052012

  # Om 2021.
  - aar: 2021
    kilde: side-4
    dele:
      kommunen: 439 # sidst

# Til sidst.
slut: ja
`;

const added = (written = text, year = 2022): string =>
  withYear(written, year, ['kilde: mangler', 'dele:', '  kommunen: mangler'], 'data/x.yaml');

describe('a new year', () => {
  it('is put after the last row, which is sealed; every other line stays as it was', () => {
    const lines = added().split('\n');
    const own = [
      '    forsegl: ' + (/forsegl: (?!bb052012)([0-9a-f]{8})/.exec(added())?.[1] ?? ''),
      '',
      '  - aar: 2022',
      '    kilde: mangler',
      '    dele:',
      '      kommunen: mangler',
    ];
    const at = text.split('\n').indexOf('      kommunen: 439 # sidst') + 1;
    expect(lines.slice(at, at + own.length)).toEqual(own);
    expect(lines.toSpliced(at, own.length).join('\n')).toBe(text);
  });

  it('changes nothing the second time', () => {
    expect(added(added())).toBe(added());
  });

  it.each([
    ['Windows', '\r\n'],
    ['old Macs', '\r'],
  ])('has the line ends of %s where the file has them', (_name, end) => {
    expect(added(text.replaceAll('\n', end))).toBe(added().replaceAll('\n', end));
  });

  it('leaves every line end of a mixed file as it was, and ends its own as the line before them', () => {
    const ends = ['\r\n', '\n', '\r'];
    const mixed = text.split('\n').map((line, at) => line + (ends[at % 3] ?? ''));
    const [before, after] = [mixed.slice(0, 11).join(''), mixed.slice(11).join('')];
    const own = ['    forsegl: [0-9a-f]{8}', '', '  - aar: 2022', '    kilde: mangler', '    dele:'];
    const all = added(before + after);
    expect(all.startsWith(before) && all.endsWith(after)).toBe(true);
    expect(all.slice(before.length, -after.length)).toMatch(
      new RegExp(`^${[...own, '      kommunen: mangler', ''].join(ends[10 % 3])}$`),
    );
  });

  it('is put in a file without a last line end, and after the mark that some programs begin a file with', () => {
    const short = 'aar:\n  - aar: 2021\n    nye: 1';
    expect(added(short)).toMatch(/nye: 1\n {4}forsegl: [0-9a-f]{8}\n\n {2}- aar: 2022\n/);
    expect(added(`\uFEFF${text}`)).toBe(`\uFEFF${added()}`);
  });

  it('comes after a text of several lines', () => {
    const long = 'aar:\n  - aar: 2021\n    nye: >-\n      en\n      to\n\nslut: ja\n';
    expect(added(long)).toMatch(/ to\n {4}forsegl: \w{8}\n\n {2}- aar: 2022\n[^]*mangler\n\nslut: ja\n$/);
  });

  it.each([
    ['a group in braces', 'dele: {\n      kommunen: 65 pct.,\n      retten: 35 pct.\n    }'],
    ['a list in brackets', 'dele: [a,\n      b\n      ]'],
    ['a text on several lines', "dele: 'a\n      b'"],
    ['nothing', 'dele:'],
  ])('comes after %s', (_, last) => {
    const odd = `aar:\n  - aar: 2021\n    ${last}\n\nslut: ja\n`;
    const [before, after] = odd.split('\n\n');
    expect(added(odd)).toMatch(/ {4}forsegl: \w{8}\n\n {2}- aar: 2022\n/);
    expect(added(odd).startsWith(`${before}\n    forsegl`)).toBe(true);
    expect(added(odd).endsWith(`mangler\n\n${after}`)).toBe(true);
    expect(parseYaml(added(odd), '').mistakes).toEqual([]);
  });

  it('is refused where the file could not be read with it', () => {
    expect(() => added('aar:\n  - aar: 2021\n    nye: 1\n   a: 2\n')).toThrow('kan ikke sættes ind');
  });

  it('is refused where rows are not written below each other', () => {
    for (const odd of ['aar: [{ aar: 2021 }]\n', 'aar:\n  - { aar: 2021 }\n', 'aar: 2021\n']) {
      expect(() => added(odd)).toThrow('data/x.yaml: Det nye års række kan ikke sættes ind');
    }
  });
});
