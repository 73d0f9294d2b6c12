import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const faces = [
  ['Bricolage Grotesque', 'bricolage-grotesque', '200 800'],
  ['Figtree', 'figtree', '300 900'],
] as const;

const sheets = [
  'components/theme/tokens.css',
  'components/theme/page-frame.css',
  'scripts/report/report.css',
  'scripts/report/report-tables.css',
  'scripts/report/report-print.css',
];

/** The styles of the report: the colours and typefaces of the deck, and its own. */
export async function reportStyle(): Promise<string> {
  const styles = await Promise.all(sheets.map((file) => readFile(file, 'utf8')));
  return [...(await Promise.all(faces.map(fontFace))), ...styles].join('\n');
}

async function fontFace([family, name, weights]: (typeof faces)[number]): Promise<string> {
  const file = createRequire(import.meta.url).resolve(
    `@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`,
  );
  const font = await readFile(file, 'base64');
  return `@font-face { font-family: '${family}'; src: url(data:font/woff2;base64,${font}) format('woff2'); font-weight: ${weights}; }`;
}
