/** What the MDX compiler, Vite and the browser's language say in English, by a pattern, and what an editor is told. */
const sentences: readonly (readonly [english: RegExp, danish: string])[] = [
  [
    /^Expected a closing tag for `<>`/,
    '»<>« har ingen afslutning. Skriv »</>« efter det, eller skriv »&lt;«, hvis det er et tegn i teksten.',
  ],
  [
    /^Expected a closing tag for `<([^`>]+)>` \((\d+):/,
    '»<$1>« fra linje $2 har ingen afslutning. Skriv »</$1>«, hvor det slutter, på en linje for sig selv, hvis begyndelsen står sådan.',
  ],
  [
    /^Unexpected closing tag `(<\/[^`]*>)`, expected corresponding closing tag for `<([^`]*)>` \((\d+):/,
    'her står »$1«, men det, der er åbent, er »<$2>« fra linje $3. Skriv »</$2>«, eller ret det, så de to passer sammen.',
  ],
  [
    /^Unexpected closing slash/,
    'her afsluttes noget, der ikke er begyndt. Slet det, eller skriv begyndelsen på en linje for sig selv foran.',
  ],
  [
    /^Could not parse import\/exports/,
    'en linje, der begynder med »import« eller »export«, kan ikke læses. Slet den; navnene er der af sig selv. Er det almindelig tekst, så begynd linjen med et andet ord.',
  ],
  [
    /^Could not parse expression/,
    'det, der står mellem { og }, kan ikke læses. Ret det, eller skriv »\\{« og »\\}«, hvis de er tegn i teksten.',
  ],
  [
    /^Unexpected end of file in expression/,
    'et »{« har intet »}«. Skriv »}«, hvor det slutter, eller skriv »\\{«, hvis det er et tegn i teksten.',
  ],
  [
    /^Unexpected end of file in attribute value/,
    'en værdi i et element har intet anførselstegn til sidst. Skriv det, som i »id="kaffe"«.',
  ],
  [
    /^Unexpected end of file/,
    'et element, der begynder med »<«, har intet »>«. Skriv »>«, hvor det slutter, eller skriv »&lt;«, hvis det er et tegn i teksten.',
  ],
  [/^Unexpected character `!`.*comment/, 'en kommentar skrives »{/* sådan */}« og ikke »<!-- sådan -->«.'],
  [
    /^Unexpected character .*to create a link/,
    'en adresse mellem < og > kan ikke læses. Skriv den uden de to tegn, eller som »[det, man skal læse](adressen)«.',
  ],
  [
    /^Unexpected character `([^`]*)`.* before attribute value/,
    'her står »$1«, hvor en værdi skal begynde. Sæt anførselstegn om den, som i »id="kaffe"«.',
  ],
  [
    /^Unexpected character `([^`]*)`.* before name/,
    '»<« foran »$1« læses som begyndelsen på et element. Er det et tegn i teksten, så skriv »&lt;«, eller skriv det med ord: »under 5 år«.',
  ],
  [
    /^Unexpected character `([^`]*)`/,
    'her står »$1«, hvor et element ikke er slut endnu. Skriv »>«, hvor det slutter, eller skriv »&lt;«, hvis »<« er et tegn i teksten.',
  ],
  [/^Unexpected lazy line/, 'en linje hører til et element, men er rykket anderledes ind. Ryk dem ens ind.'],
  [
    /^\[?(?:vite|plugin[^\]]*)?\]?.*(?:Failed to resolve import|Cannot find module|Failed to load url|Could not (?:load|resolve)) ["']?([^"'\s(]+)["']?/,
    'filen »$1« findes ikke. Ret navnet, også store og små bogstaver, eller læg filen der.',
  ],
  [/^(\S+) is not defined$/, '»$1« kendes ikke. Ret navnet.'],
  [
    /^Cannot read properties of (?:undefined|null) \(reading '([^']+)'\)/,
    '».$1« står efter et navn, som der ikke er noget bag. Ret navnet, der står foran punktummet.',
  ],
  [
    /^(\S+) is not a function$/,
    '»$1« kan ikke bruges med parenteser efter. Ret navnet, eller slet parenteserne.',
  ],
];

/** What a fault says, in Danish where it is one that an editor can make; `otherwise` where nobody has a sentence for it. */
export function inDanish(english: string, otherwise = faultOfOurs(english)): string {
  const [text = ''] = english.split('\n');
  for (const [pattern, danish] of sentences) {
    const found = pattern.exec(text);
    if (found) return danish.replaceAll(/\$(\d)/g, (_, number: string) => found[Number(number)] ?? '');
  }
  return otherwise;
}

/** For whoever mends the program; a person who writes slides can't. */
const faultOfOurs = (english: string): string =>
  `programmet gik i stå. Det er måske ikke din fejl; fortryd det seneste, du rettede, eller send denne linje videre: »${english.split('\n')[0] ?? ''}«.`;
