/** A slide file that is in order, as an editor might write it. */
export const example = `<Opening>
<Notes>

Sig velkommen, og vent, til der er ro.

</Notes>
</Opening>

<Slide id="eksempel-et" layout="finding">

### Børn har ret til en bisidder

En bisidder er en voksen, som barnet **selv** vælger.

<Background>
  Læs mere hos [Børns Vilkår](https://bornsvilkar.dk).
</Background>

<Timer minutes={20} />

<Notes>

Sig det roligt, og vent.

</Notes>

</Slide>

<Slide id="eksempel-to" layout="finding">

### Barnet bestemmer

Spørg barnet, før du ringer.

<Notes>

Her er plads til spørgsmål.

</Notes>

</Slide>
`;

/** The example with a text that stands once in it replaced. Throws where it doesn't. */
export function edited(from: string, to: string): string {
  const [before, after, ...more] = example.split(from);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`»${from}« skal stå præcis én gang i eksemplet.`);
  return before + to + after;
}
