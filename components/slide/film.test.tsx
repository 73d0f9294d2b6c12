import { h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { Film } from './film.tsx';

const film = { title: 'Hvad gør en bisidder', person: 'Ida', address: 'https://youtu.be/x', videoId: 'x' };

it('a film is headed by its own title, unless the slide gives another heading', () => {
  expect(renderToStaticMarkup(<Film of={film} />)).toContain('<h3>Hvad gør en bisidder</h3>');
  const html = renderToStaticMarkup(<Film of={film}>{h('h3', {}, 'Hvorfor?')}</Film>);
  expect(html).toContain('<h3>Hvorfor?</h3>');
  expect(html).not.toContain('<h3>Hvad');
});
