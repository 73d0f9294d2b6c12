/** What is told of a link's address that leads nowhere, by its form; the first that fits. */
const faults: readonly (readonly [RegExp, (address: string) => string])[] = [
  [
    /^$/,
    () =>
      'Linket her har ingen adresse. Skriv den mellem ( og ), som i [Børns Vilkår](https://bornsvilkar.dk).',
  ],
  [
    /[\s\u00ad\u200b]|%C2%A0/i,
    (address) => `Der står et mellemrum i linkets adresse »${address}«. Slet det.`,
  ],
  [
    /^[^\s:/@]+@[^\s:/@]+$/,
    (address) => `Linkets adresse er en mailadresse. Skriv mailto: foran: mailto:${address}.`,
  ],
  [
    /^(?:[a-z]:[\\/]|file:|\\\\)/i,
    (address) =>
      `»${address}« ligger på din egen maskine, og ingen andre kan åbne det. Læg det på nettet, og skriv dets adresse, som begynder med https://.`,
  ],
  [
    /^(?!https?:\/\/[^/]|mailto:.|tel:.|#.|\.{0,2}\/)/i,
    (address) => `Linkets adresse er »${address}«, men skal begynde med https://. Skriv den helt ud.`,
  ],
];

/** What is wrong with a link's address; nothing where it may lead somewhere. */
export function addressFault(address: string): string | undefined {
  const [, told] = faults.find(([form]) => form.test(address)) ?? [];
  return told?.(address);
}
