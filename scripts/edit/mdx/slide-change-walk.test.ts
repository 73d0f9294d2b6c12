import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { slug } from '../../../data/schema/words.ts';
import { chance } from '../../../tests/support/chance.ts';
import { known } from '../../../tests/support/slide-file.ts';
import { withSlides, type SlideChange } from './slide-change.ts';
import { blocksIn } from './slides-in-file.ts';

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
      const texts = blocks.map(({ range }) => text.slice(range.from, range.to));
      const index = pick(blocks.length);
      const [block, id] = [blocks[index], blocks[index]?.id ?? ''];
      if (!block) throw new Error('The file has no slides.');
      const slide = { index, id };
      const does = (asked: SlideChange) => withSlides(text, asked, own, known);
      const after = (now: string) =>
        (blocksIn(now, item) ?? []).map(({ range }) => now.slice(range.from, range.to));
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
