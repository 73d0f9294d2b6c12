import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { Slide } from './slide.tsx';

const tagOf = (slide: Parameters<typeof renderToStaticMarkup>[0]) =>
  /^<section[^>]*>/.exec(renderToStaticMarkup(slide))?.[0];

it('a slide tells how many seconds it is planned to take, and that it can be skipped', () => {
  expect(
    tagOf(
      <Slide id="tal" layout="finding" minutes={4} skippable>
        Tekst
      </Slide>,
    ),
  ).toBe('<section id="tal" class="slide finding" data-timing="240" data-skippable>');
  expect(
    tagOf(
      <Slide id="tal" layout="finding" minutes={0.75}>
        Tekst
      </Slide>,
    ),
  ).toContain('data-timing="45"');
});

it('a plan in words is refused', () => {
  // @ts-expect-error Minutes are a number.
  expect(() => tagOf(<Slide id="tal" layout="finding" minutes="fire" />)).not.toThrow();
});

it('a slide with no plan tells nothing, and its time is shared out', () => {
  expect(
    tagOf(
      <Slide id="tal" layout="finding">
        Tekst
      </Slide>,
    ),
  ).toBe('<section id="tal" class="slide finding">');
});

it('a hidden slide is not there, nor anything that stands in it', () => {
  const Told = (): never => {
    throw new Error('It was rendered.');
  };
  const slide = (hidden: boolean) => (
    <Slide id="tal" layout="finding" hidden={hidden}>
      <Told />
    </Slide>
  );
  expect(renderToStaticMarkup(slide(true))).toBe('');
  expect(() => renderToStaticMarkup(slide(false))).toThrow('It was rendered.');
});
