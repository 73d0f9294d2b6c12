import { expect, it } from 'vitest';
import { warnOfUnclaimedWords } from './warn-of-unclaimed-words.ts';

const told = (mdx: string) =>
  warnOfUnclaimedWords({ file: { name: 'slides/x.mdx', source: () => mdx } }).warnings ?? [];

it('a word on how numbers go, or which is the most, is told where nobody holds it against them', () => {
  expect(told('### Sager\n\nDer var et stort fald i kommunen.')).toEqual([
    'slides/x.mdx:3:18 »fald« siger noget om tallene, som ingen efterprøver. Lad tallet selv sige det med <Change of={…} />, eller skriv sætningen som <Claim that="falder" of={…}>…</Claim>.',
  ]);
  expect(told('Det sker oftest, og det stiger.')).toEqual([
    'slides/x.mdx:1:10 »oftest« siger noget om tallene, som ingen efterprøver. Slet det, eller skriv sætningen som <Claim that="hyppigst" of={…}>…</Claim>.',
    expect.stringMatching(/^slides\/x\.mdx:1:25 »stiger« .* <Claim that="stiger"/),
  ]);
});

it.each([
  ...[
    'Tallet stiger.',
    'Stigningen er stor.',
    'Tallet steg.',
    'Det er steget.',
    'Det faldt.',
    'Det er faldende.',
  ],
  ...['Det vokser.', 'Tallet er vokset.', 'Det er fordoblet.', 'Dobbelt så mange.', 'Det er halveret.'],
  ...['Halvdelen af børnene', 'Det er halvt så mange.', 'De fleste sager', 'Det sker oftest.', 'Flest sager'],
  '<Ranking title="Oftest nævnt" />',
  '<Claim that="stiger" of={x.y}>Tallet er faldet.</Claim>',
  '<Claim that="kun i år">Flere er ringet op, og tallet stiger.</Claim>',
])('%s', (mdx) => {
  expect(told(mdx)).toHaveLength(1);
});

it.each([
  ...[
    'En voksen og to voksne',
    'I alle tilfælde',
    'Affald',
    'Han steg ikke på stigen'.slice(0, 3),
    'Stigbøjle',
  ],
  '<Claim that="stiger" of={x.y}>\n\nTallet stiger.\n\n</Claim>',
  'Det er <Change of={x.stigning_i_nye} dated />.',
  'Den siger »oftest«, og ikke hvor ofte.',
  'Hvad handler underretningerne oftest om?',
  '{/* stigning */}',
  'Der var {x.stigning_i_nye}.',
  '<Slide id="stigning" layout="finding">',
  'Pausen giver op til halvdelen af sig selv.',
])('nothing is told of: %s', (mdx) => {
  expect(told(mdx)).toEqual([]);
});

it('words stand on the line where they are written, whatever stands before them', () => {
  expect(told('<Claim that="stiger">\n\nstiger\n\n</Claim> falder')[0]).toMatch(
    /^slides\/x\.mdx:5:10 »falder«/,
  );
});
