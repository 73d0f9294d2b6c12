import { describe, expect, it } from 'vitest';
import { mistakesIn } from '../../../tests/support/shown-slide.ts';

describe('what is written beside braces, in them or without them', () => {
  it.each([
    [
      'Der var {} sager.',
      '1:9 Der står intet mellem { og }. Skriv et navn fra data imellem, eller slet dem.',
    ],
    ['Der var {{nye}} sager.', '1:10 Her står to { i træk. Skriv kun én: {nye}.'],
    [
      '{bisiddersager.andele.kommunen}pct. af dem',
      '1:1 {bisiddersager.andele.kommunen} skriver selv »pct.«. Slet »pct.« efter det.',
    ],
    [
      '{bisiddersager.andele.kommunen} % af dem',
      '1:1 {bisiddersager.andele.kommunen} skriver selv »pct.«. Slet »%« efter det.',
    ],
    [
      'Der var {bisiddersager.nye}sager',
      '1:9 Mellem {bisiddersager.nye} og ordet ved siden af mangler et mellemrum. Skriv det.',
    ],
    [
      'Der var${bisiddersager.nye} sager',
      '1:9 Foran {bisiddersager.nye} står et $, som bliver vist. Slet det.',
    ],
    [
      'Der var [bisiddersager.nye] sager',
      '1:10 »bisiddersager.nye« står her som tekst og bliver vist sådan. Skriv det som {bisiddersager.nye}.',
    ],
    [
      'Der var {"bisiddersager.nye"} sager',
      '1:10 »bisiddersager.nye« står her som tekst og bliver vist sådan. Skriv det som {bisiddersager.nye}.',
    ],
    [
      '<ShareBar title="Hvor" finding="{bisiddersager.nye} sager" of={bisiddersager.andele} />',
      '1:25 »bisiddersager.nye« står her som tekst og bliver vist sådan. Skriv det som finding={<>… {bisiddersager.nye} …</>}.',
    ],
    [
      '{await fetch("https://example.org")}',
      '1:2 »await fetch("https://example.org")« kan ikke stå her. Skriv et navn fra data mellem { og }, og intet andet.',
    ],
  ])('%s', async (mdx, mistake) => {
    expect(await mistakesIn(mdx)).toEqual([`x.mdx:${mistake}`]);
  });

  it.each([
    'I {bisiddersager.aar}s tal og {bisiddersager.aar}-tallet',
    '»{bisiddersager.nye}« og {bisiddersager.nye}.',
    'Procent: {bisiddersager.nye} pct.agtige',
  ])('%s is in order', async (mdx) => {
    expect(await mistakesIn(mdx)).toEqual([]);
  });
});
