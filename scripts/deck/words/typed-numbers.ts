/** What is counted, and how: a number before one of these counts something, whatever its form. */
const units =
  '%|‰|pct|procent|promille|mio|million|tusind|gange|sag(?:er)?(?!\\p{L})|bisidder|underretning|børn|barn(?!\\p{L})|unge|pige|dreng|opkald|samtale|henvendelse|kommune';

/** What may come after a number that is known by its form: no more of a number, and nothing that it would count. */
const alone = String.raw`(?! ?\p{N}|[.,]\p{N}|[- ](?:${units}))`;

const months = 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december';

/** Where a number may be typed, each with its reason. */
export const exceptions: readonly Readonly<{ pattern: RegExp; reason: string }>[] = [
  {
    pattern:
      /(?:§§ ?\d+(?: [a-z](?!\p{L}))?[-–]|§+ ?)\d+(?: [a-z](?!\p{L}))?(?:,? stk\. ?\d+)?(?:,? nr\. ?\d+)?/gu,
    reason: 'En paragraf er et navn; den tæller intet.',
  },
  {
    pattern: new RegExp(String.raw`(?<!\p{N}[.,]? ?)(?:\+45 ?)?\d{2}(?: \d{2}){3}${alone}`, 'gu'),
    reason: 'Fire par cifre er et telefonnummer; ingen skriver et antal sådan.',
  },
  {
    pattern: new RegExp(String.raw`(?<=(?:tlf|telefon|mobil)\.?:? ?)(?:\+45 ?)?\d{4} ?\d{4}${alone}`, 'giu'),
    reason: 'Det siger selv, at det er et telefonnummer.',
  },
  {
    pattern: new RegExp(String.raw`(?<![\p{N}.,] ?)116 1(?:11|23)${alone}`, 'gu'),
    reason: 'Numre, der er ens i hele Europa, som BørneTelefonens; et antal har punktum.',
  },
  {
    pattern: new RegExp(String.raw`(?<=ring(?: til)? )11[24]${alone}`, 'giu'),
    reason: 'Alarmcentralen og politiet.',
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{N}.,])(?:[1-9]|[12]\d|3[01])\. (?:${months})(?!\p{L})(?: (?:19|20)\d{2}${alone})?`,
      'gu',
    ),
    reason: 'En dato siger, hvornår; den tæller intet.',
  },
  {
    pattern: /under to (?:forskellige )?problemstillinger/giu,
    reason: 'Kildens ord om, hvordan der er talt; de er ikke et af tallene.',
  },
  { pattern: /de to års/giu, reason: 'En sammenligning med året før har altid to år.' },
  { pattern: /tusind tak/giu, reason: 'En vending.' },
];

/** What counts something also where it is told to count nothing: a number with its unit, with a point for thousands, a year. */
export const counting = new RegExp(
  String.raw`\p{N}+(?:[.,]\p{N}+)*[-\s]?(?:${units})|(?<![\p{N}.,])\d{1,3}(?:\.\d{3})+(?!\p{N})|^\s*(?:19|20)\d{2}\s*$`,
  'giu',
);

/** What looks like a person's number in the register, wherever it stands. */
export const civil = /(?<!\p{N})(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[-–\u2011]\d{4}(?!\p{N})/gu;
