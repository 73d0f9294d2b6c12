/**
 * The year whose deck is made, where it is an earlier one than the newest. `npm run nyt-aar` put its files in
 * `data/<year>/` and `slides/<year>/`; the numbers it shares with every other year.
 */
export const edition: number | undefined = yearOf(import.meta.env['VITE_UDGAVE']);

/** The folder, within data or slides, that the edition's own files are in: "2021/", or "" for the newest year's. */
export const editionFolder = edition === undefined ? '' : `${edition}/`;

/** Whether a year's numbers are in the edition: a deck does not know the years after it. */
export const isInEdition = ({ year }: Readonly<{ year: number }>): boolean =>
  edition === undefined || year <= edition;

function yearOf(setting: unknown): number | undefined {
  return typeof setting === 'string' && /^20\d{2}$/.test(setting) ? Number(setting) : undefined;
}
