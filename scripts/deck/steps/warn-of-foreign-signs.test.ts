import { describe, expect, it } from 'vitest';
import type { TextFile } from '../day/day-files.ts';
import { readHtml } from '../html/tree.ts';
import { foreignSigns, warnOfForeignSigns } from './warn-of-foreign-signs.ts';

/** What is told of a page that is written in some files. */
const toldOf = (html: string, files: readonly TextFile[]) =>
  warnOfForeignSigns([{ foreignSigns: foreignSigns(readHtml(html)) }], { files: () => files }).warnings ?? [];

/** What is told of a programme with this speaker, whose file says this. */
function told(speaker: string, text = `  - oplægsholder: ${speaker}`) {
  return toldOf(`<p>Oplæg v. ${speaker}</p>`, [{ name: 'data/program.yaml', text: `dag:\n${text}\n` }]);
}

const says =
  ' har tegn, som vores skrifter ikke har. Det vises i en anden skrift, som ikke er ens på alle maskiner. Se efter på scenen og i PDF’en. Et barns ord må ikke ændres; alle andre steder kan det skrives med andre tegn.';

describe('signs that our typefaces lack', () => {
  it.each([
    ['an emoji', 'Ida 🙂', '»🙂«', 23],
    ['a family', 'Ida 👩‍👩‍👧', '»👩‍👩‍👧«', 23],
    ['a flag', 'Ida 🇩🇰', '»🇩🇰«', 23],
    ['a number on a key', 'Ida 1️⃣', '»1️⃣«', 23],
    ['Greek', 'Ελένη', '»Ελένη«', 19],
    ['Cyrillic', 'Олена Hansen', '»Олена«', 19],
    ['Arabic', 'فاطمة', '»فاطمة«', 19],
    ['Chinese', '李 Hansen', '»李«', 19],
    ['Vietnamese', 'Nguyễn', '»Nguyễn«', 19],
    ["Word's own dingbat", 'Ida \uf04a', '»\uf04a«', 23],
  ])('are told with file, line and column: %s', (_says, speaker, word, column) => {
    expect(told(speaker)).toEqual([`data/program.yaml:2:${column} ${word}${says}`]);
  });

  it.each(['Ayşe Yılmaz', 'Čedomir Ković', 'Łukasz Żak', 'Jürgen Groß', 'Þór', 'Zoë – »ja« … 35 % ½ −5'])(
    'are not those of names that they have: %s',
    (speaker) => {
      expect(told(speaker)).toEqual([]);
      expect(told(speaker.normalize('NFD'))).toEqual([]);
    },
  );

  it('are told where they stand, each time, and not where nobody sees them', () => {
    const text = '# 🙂 kun for redaktøren\n  a: Ida 🙂\n  b: Bo 🙂, Ea';
    expect(told('Ida 🙂', text)).toEqual([
      `data/program.yaml:3:10 »🙂«${says}`,
      `data/program.yaml:4:9 »🙂«${says}`,
    ]);
    expect(told('Ida', text)).toEqual([]);
    const notes = '<aside class="notes" hidden><p>Smil 🙂</p></aside><p>Ida</p>';
    expect(toldOf(notes, [{ name: 'slides/a.mdx', text: 'Smil 🙂' }])).toEqual([]);
  });

  it('are told also where no file has them', () => {
    expect(told('☎', '')).toEqual([`Siden: »☎«${says}`]);
  });
});
