import { describe, expect, it } from 'vitest';
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

  it('keeps the line ends of Windows, and a file without a last one', () => {
    expect(added(text.replaceAll('\n', '\r\n'))).toBe(added().replaceAll('\n', '\r\n'));
    const short = 'aar:\n  - aar: 2021\n    nye: 1';
    expect(added(short)).toMatch(/nye: 1\n {4}forsegl: [0-9a-f]{8}\n\n {2}- aar: 2022\n/);
  });

  it('is refused where rows are not written below each other', () => {
    for (const odd of ['aar: [{ aar: 2021 }]\n', 'aar:\n  - { aar: 2021 }\n', 'aar: 2021\n']) {
      expect(() => added(odd)).toThrow('data/x.yaml: Det nye års række kan ikke sættes ind');
    }
  });
});
