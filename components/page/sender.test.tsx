import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { Sender, type Told } from './sender.tsx';

const nothing: Told = { sender: undefined, contact: undefined, help: undefined };
const told = (known: Partial<Told>) => renderToStaticMarkup(<Sender of={{ ...nothing, ...known }} />);

it('nothing stands there while nothing is known', () => {
  expect(told({})).toBe('');
});

it('what is known stands there, and nothing else', () => {
  expect(told({ sender: 'Eksempelforeningen' })).toBe(
    '<dl class="sender" data-only="reading"><div><dt>Afsender</dt><dd><address>Eksempelforeningen</address></dd></div></dl>',
  );
  const all = told({ sender: 'A & B', contact: 'Ring 12 34 56 78', help: 'Sig det til en voksen' });
  expect(all.match(/<dt>[^<]*<\/dt>/g)).toEqual([
    '<dt>Afsender</dt>',
    '<dt>Kontakt</dt>',
    '<dt>Få hjælp</dt>',
  ]);
  expect(all).toContain('<address>A &amp; B</address>');
});

it('web and mail addresses are links, without the full stop after them', () => {
  const html = told({ contact: 'Skriv til dag@eksempel.dk, eller se https://eksempel.dk/hjaelp.' });
  expect(html).toContain(
    'Skriv til <a href="mailto:dag@eksempel.dk" rel="noreferrer">dag@eksempel.dk</a>, eller se <a href="https://eksempel.dk/hjaelp" rel="noreferrer">https://eksempel.dk/hjaelp</a>.',
  );
});

it.each(['<script>alert(1)</script>', 'javascript:alert(1)', 'http://eksempel.dk', '@', 'a@b'])(
  '»%s« is a text',
  (text) => {
    expect(told({ contact: text })).not.toMatch(/<a\b|<script/);
  },
);
