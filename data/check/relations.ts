import { namedAreLargest } from './relations/most-frequent.ts';
import { hiddenStaysHidden } from './relations/hidden.ts';
import type { Relation } from './relations/relation.ts';
import { levelsAreLevel, risesFit } from './relations/rises.ts';
import { sharesAddUp, sharesArePossible, sharesFitCounts } from './relations/shares.ts';
import { noPartIsLarger, partsAreTheWhole } from './relations/sums.ts';
import { wordingsNameFigures } from './relations/wordings.ts';
import {
  rowsAreInOrder,
  startsComeFirst,
  totalsAreSums,
  totalsGrow,
  totalsHoldYears,
} from './relations/years.ts';

/** What must hold between the numbers. What rests on an assumption warns; the rest stops the build. */
export const relations: readonly Relation[] = [
  {
    name: 'delene-er-det-hele',
    says: 'Dele, der tilsammen er et tal, giver det tal.',
    severity: 'stop',
    check: partsAreTheWhole,
  },
  {
    name: 'ingen-del-er-større-end-det-hele',
    says: 'Ingen del er større end det, den er en del af.',
    severity: 'stop',
    check: noPartIsLarger,
  },
  {
    name: 'skjult-kan-ikke-regnes-ud',
    says: 'Et skjult tal kan ikke regnes ud af dem, der står ved siden af.',
    severity: 'stop',
    check: hiddenStaysHidden,
  },
  {
    name: 'andelene-giver-hundrede',
    says: 'Andelene af det samme giver 100 pct. tilsammen, på nær afrunding.',
    severity: 'stop',
    check: sharesAddUp,
  },
  {
    name: 'andel-og-antal-passer',
    says: 'En andel passer med det antal, der står i samme række.',
    severity: 'stop',
    check: sharesFitCounts,
  },
  {
    name: 'andelen-er-mulig',
    says: 'En andel er en, som et helt antal af procentgrundlaget giver.',
    severity: 'stop',
    check: sharesArePossible,
  },
  {
    name: 'stigningen-passer-med-årene',
    says: 'En oplyst stigning er en, som de to års tal tillader.',
    severity: 'stop',
    check: risesFit,
  },
  {
    name: 'på-niveau-er-inden-for-en-procent',
    says: '»På niveau« er højst 1 pct. fra året før, hvad end afrundingen skjuler.',
    severity: 'stop',
    check: levelsAreLevel,
  },
  {
    name: 'siden-begyndelsen-rummer-årene',
    says: 'Alle siden begyndelsen er mindst så mange som de kendte års tilsammen.',
    severity: 'stop',
    check: totalsHoldYears,
  },
  {
    // Assumes that the total counts new cases, the newest year included; no source says so.
    name: 'siden-begyndelsen-er-årenes-sum',
    says: 'Kendes alle år siden begyndelsen, er de tilsammen alle siden da.',
    severity: 'warn',
    check: totalsAreSums,
  },
  {
    name: 'siden-begyndelsen-vokser-med-året',
    says: 'Alle siden begyndelsen vokser fra år til år med det nye års.',
    severity: 'stop',
    check: totalsGrow,
  },
  {
    name: 'begyndelsen-er-først',
    says: 'Det, der tælles siden, begyndte ikke efter det første år, der er tal for.',
    severity: 'stop',
    check: startsComeFirst,
  },
  {
    name: 'årene-står-i-rækkefølge',
    says: 'Rækkerne står i årenes rækkefølge, ældste først.',
    severity: 'stop',
    check: rowsAreInOrder,
  },
  {
    name: 'de-hyppigste-er-de-største',
    says: 'Det, kilden nævner som det hyppigste, har de største tal.',
    severity: 'stop',
    check: namedAreLargest,
  },
  {
    name: 'forbehold-gælder-tal',
    says: 'Et forbehold gælder tal, der findes.',
    severity: 'stop',
    check: wordingsNameFigures,
  },
];
