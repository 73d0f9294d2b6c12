import { describe, expect, it } from 'vitest';
import { mistakesIn } from '../../../tests/support/shown-slide.ts';

describe('what a part is given', () => {
  it.each([
    [
      '<KeyFigure off={bisiddersager.nye}>sager</KeyFigure>',
      'x.mdx:1:12 »off« kan ikke stå i <KeyFigure>. Mente du »of«?',
    ],
    ['<KeyFigure>sager</KeyFigure>', 'x.mdx:1:1 <KeyFigure> mangler of. Skriv det som of={…}.'],
    ['<Timer minuter={20} />', 'x.mdx:1:8 »minuter« kan ikke stå i <Timer>. Mente du »minutes«?'],
    [
      '<Claim that="kun i år" year={2021}>Sådan.</Claim>',
      'x.mdx:1:24 »year« kan ikke stå i <Claim>. Her kan stå »that«, »of«, »written«.',
    ],
    ['<Notes lang="da">Hej</Notes>', 'x.mdx:1:8 »lang« kan ikke stå i <Notes>. Slet det.'],
    [
      '<ShareBar title="Hvor" finding={<>Det er <Change off={bisiddersager.stigning_i_nye} />.</>} of={bisiddersager.andele} />',
      'x.mdx:1:50 »off« kan ikke stå i <Change>. Mente du »of«?',
    ],
    [
      '<ShareBar finding="x" of={bisiddersager.andele} />',
      'x.mdx:1:1 <ShareBar> mangler title. Skriv det som title="…".',
    ],
  ])('%s', async (mdx, mistake) => {
    expect(await mistakesIn(mdx)).toEqual([mistake]);
  });
});
