import { compile } from './compile.ts';
import type { Deck, DeckOptions } from './deck.ts';
import { DeckMistakes } from './deck-mistakes.ts';

export { compile } from './compile.ts';

/** Renders the whole day. Throws `DeckMistakes` with every mistake in the data and in the slide files, and with what is missing where that is refused. */
export async function renderDeck(options: DeckOptions): Promise<Deck> {
  const { deck, mistakes, missing } = await compile(options);
  const refused = options.missing === 'refused' ? missing : [];
  if (!deck) throw new DeckMistakes([...mistakes, ...refused]);
  if (refused.length > 0) throw new DeckMistakes([...refused, unlessAsked]);
  return deck;
}

const unlessAsked =
  'Så længe noget mangler, bliver der ikke bygget til andre. Skal det ske alligevel, så tilføj -- --med-mangler; dér, hvor noget mangler, står der »mangler«.';
