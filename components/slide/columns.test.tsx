import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Columns } from './columns.tsx';
import { Photo } from './photo.tsx';

test('a line between two texts puts them beside each other', () => {
  const columns = renderToStaticMarkup(
    <Columns>
      <p>et</p>
      <p>to</p>
      <hr />
      <p>tre</p>
    </Columns>,
  );
  expect(columns).toBe('<div class="columns"><div><p>et</p><p>to</p></div><div><p>tre</p></div></div>');
});

test('a photo has its text for those who do not see it, and a caption only where one is written', () => {
  expect(renderToStaticMarkup(<Photo src="/slides/bord.jpg" alt="Et bord" />)).toBe(
    '<figure class="photo"><img src="/slides/bord.jpg" alt="Et bord"/></figure>',
  );
  expect(
    renderToStaticMarkup(
      <Photo src="/slides/bord.jpg" alt="Et bord">
        Foto: Anna
      </Photo>,
    ),
  ).toContain('<figcaption>Foto: Anna</figcaption>');
});
