import { whyNoSubject } from '../../../data/subjects/taken-names.ts';

/** What is told of a file that is nothing. */
export const unknownFile =
  'Filen bliver ikke brugt til noget. Er det en fejl, så ret dens navn; ellers flyt den ud af mappen.';
/** What is told of a folder that is nothing. */
export const unknownFolder =
  'Mappen bliver ikke brugt til noget. Er det en fejl, så ret dens navn; ellers flyt den et andet sted hen.';
/** What is told of a folder with the name of a file. */
export const inPlaceOf = (name: string): string =>
  `Her ligger en mappe, hvor filen »${name}« skulle ligge. Giv mappen et andet navn, og læg filen her.`;
/** What is told of a file beside the one that is read. */
export const beside = (meant: string): string =>
  `Filen bliver ikke brugt; det gør »${meant}«, som ligger ved siden af. Ret i den, og slet denne eller flyt den ud af mappen.`;

/** What is told of one with more quotes taken back than the one that is read. */
export const withdrawn = (meant: string): string =>
  `Filen bliver ikke brugt, men her er flere citater trukket tilbage end i »${meant}«. Skriv det dér, og slet denne eller flyt den ud af mappen.`;

/** What is told of a subject that can not be called so; undefined where it can. */
export function noSubject(subject: string | undefined): string | undefined {
  const why = subject === undefined ? undefined : whyNoSubject(subject);
  return why && `Et emne kan ikke hedde »${subject}«: ${why}. Giv begge dets filer et andet navn.`;
}

/** The file that describes the rows of another. */
export const descriptionOf = (rows: string): string => rows.replace(/\.yaml$/, '.felter.yaml');

/** What is told of rows that nothing describes. */
export const undescribed = (name: string): string =>
  `Filen har en række for hvert år, men »${descriptionOf(name)}«, som siger, hvad dens tal er, ligger ikke ved siden af. Sæt den tilbage, eller skriv den, som data/README.md viser.`;

/** What is told of a file that should be called something else. */
export function misnamed(name: string, meant: string): string {
  const hidden = /\.(?:txt|docx?|odt|rtf)$/i.test(name)
    ? ' Windows skjuler tit det sidste af navnet: slå »Vis → Filtypenavne« til.'
    : '';
  return `Filen hedder »${name}«, men skal hedde »${meant}«. Omdøb den.${hidden}`;
}
