import { areLevel, risesFit } from './relations/rises.ts';
import { namedAreLargest } from './relations/problems.ts';
import type { Relation } from './relations/relation.ts';
import { sharesAddUp, sharesArePossible, sharesFitCounts } from './relations/shares.ts';
import { activeIsNewAndOlder, hiddenStaysHidden, newIsItsParts, noPartIsLarger } from './relations/totals.ts';
import { wordingsNameFigures } from './relations/wordings.ts';
import {
  rowsAreInOrder,
  schemeBeganFirst,
  sinceStartHoldsYears,
  sinceStartIsSum,
} from './relations/years.ts';

/** What must hold between the numbers. What rests on an assumption warns; the rest stops the build. */
export const relations: readonly Relation[] = [
  {
    name: 'delene-er-det-hele',
    says: 'Sagerne i kommunen og i Familieretshuset er tilsammen årets nye sager.',
    severity: 'stop',
    check: newIsItsParts,
  },
  {
    name: 'nye-og-ældre-er-de-aktive',
    says: 'Årets nye sager og dem, der begyndte tidligere, er tilsammen de aktive.',
    severity: 'stop',
    check: activeIsNewAndOlder,
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
    check: areLevel,
  },
  {
    name: 'siden-begyndelsen-rummer-årene',
    says: 'Alle sager siden begyndelsen er mindst så mange som de kendte års tilsammen.',
    severity: 'stop',
    check: sinceStartHoldsYears,
  },
  {
    // Assumes that the total counts new cases, the newest year included; no source says so.
    name: 'siden-begyndelsen-er-årenes-sum',
    says: 'Kendes alle år siden begyndelsen, er de tilsammen alle sager siden da.',
    severity: 'warn',
    check: sinceStartIsSum,
  },
  {
    name: 'ordningen-begyndte-først',
    says: 'Ordningen begyndte ikke efter det første år, der er tal for.',
    severity: 'stop',
    check: schemeBeganFirst,
  },
  {
    name: 'årene-står-i-rækkefølge',
    says: 'Rækkerne står i årenes rækkefølge, ældste først.',
    severity: 'stop',
    check: rowsAreInOrder,
  },
  {
    name: 'de-hyppigste-er-de-største',
    says: 'De problemstillinger, kilden nævner som de hyppigste, har de største andele.',
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
