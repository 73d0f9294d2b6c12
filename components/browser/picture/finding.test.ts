import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { newestYear, readFinding } from './finding.ts';
import { hasPicture } from './offered.ts';

const { document } = parseHTML(`<html><body>
  <section class="slide finding" id="sager">
    <h3>I <data data-note="1">757</data> sager\u00a0fik et barn en bi\u00adsidder
      i <time datetime="2021">2021</time></h3>
    <figure class="chart" data-chart="column">
      <figcaption>Nye sager <span class="unwritten" hidden>Ikke plads.</span><span class="visually-hidden">Det går op.</span></figcaption>
      <table><tbody><tr><td><data data-note="1">757</data></td><td><data data-note="2">674</data></td></tr></tbody></table>
      <p class="chart-foot"><span class="chart-base">Procentgrundlag: <data data-note="2">674<button>?</button></data> sager. </span>
        <span class="chart-note" data-in-text>Et barn kan have flere. </span><span>Kilde: Børns Vilkår.</span></p>
    </figure>
    <div class="key-figure"><p class="number"><data data-note="3">916</data></p><p>aktive</p></div>
  </section>
  <section class="slide finding" id="tal">
    <h3>Så mange</h3>
    <div class="key-figure"><p class="number"><data data-note="3">5.219</data></p><p>sager i alt</p></div>
    <p class="foot">Kilde: Børns Vilkår.</p>
  </section>
  <section class="slide finding" id="uden"><h3>Kun ord i <time datetime="2019">2019</time></h3><p>Ord</p></section>
  <section class="slide quotes" id="ord"><h3>Et barn</h3><blockquote>Ord</blockquote></section>
  <div class="way-home" data-only="stage"><p class="address"><bdi>eksempel.dk/temadag</bdi></p></div>
  <div class="provenance" data-note="1"><dl><dt>År</dt><dd>2021</dd></dl></div>
  <div class="provenance" data-note="2"><dl><dt>År</dt><dd>2020</dd></dl></div>
  <div class="provenance" data-note="3"><dl><dt>Tal</dt><dd>sager</dd><dt>År</dt><dd>siden <time>2008</time></dd></dl></div>
</body></html>`);

const slide = (id: string): Element => {
  const found = document.getElementById(id);
  if (!found) throw new Error(id);
  return found;
};

describe('what a picture shows of a finding', () => {
  it('is its heading, what the chart shows, what that rests on, its source, its years, and where the page is', () => {
    expect(readFinding(slide('sager'))).toMatchObject({
      id: 'sager',
      heading: 'I 757 sager\u00a0fik et barn en bi\u00adsidder i 2021',
      title: 'Nye sager',
      keyFigures: [],
      about: 'Procentgrundlag: 674 sager. Et barn kan have flere.',
      source: 'Kilde: Børns Vilkår.',
      years: 'Tal fra 2020 og 2021.',
      address: 'eksempel.dk/temadag',
    });
  });

  it('is its numbers where it has no chart', () => {
    expect(readFinding(slide('tal'))).toMatchObject({
      figure: undefined,
      keyFigures: [{ number: '5.219', text: 'sager i alt' }],
      source: 'Kilde: Børns Vilkår.',
      years: 'Tal siden 2008.',
    });
  });

  it('is nothing of what has no number to show, and nothing of a child’s words', () => {
    const ids = ['sager', 'tal', 'uden', 'ord'];
    expect(ids.filter((id) => hasPicture(slide(id)))).toEqual(['sager', 'tal']);
  });
});

it('the newest year that the page tells of is in the file’s name', () => {
  expect(newestYear(document)).toBe('2021');
});
