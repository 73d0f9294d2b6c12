import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

/** A picture on a page of a PDF: how sharp it is on paper, and in how many colours its dots are. */
export type PdfPicture = Readonly<{ dotsPerInch: number; colours: number }>;

/** What a reader of a PDF gets of one page. Its size is in points; `roles` are the tags and `alts` what they say of pictures. */
export type PdfPage = Readonly<{
  width: number;
  height: number;
  text: string;
  /** How far down it there is text, over its number: a share of its height. */
  filled: number;
  pictures: readonly PdfPicture[];
  roles: readonly string[];
  alts: readonly string[];
}>;

/** What a reader of a PDF gets. `fonts` are the names of its fonts, empty for shapes; `missing` those not in the file. */
export type PdfFile = Readonly<{
  title: string | undefined;
  language: string | undefined;
  isTagged: boolean;
  outline: readonly string[];
  fonts: readonly string[];
  missing: readonly string[];
  pages: readonly PdfPage[];
}>;

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Document['getPage']>>;
type Matrix = readonly number[];
type Item = { title: string; items: Item[] };
type Tag = { role?: string; alt?: string; children?: Tag[] };

/** What the library keeps of a picture and of a font; its own types leave both open. */
type Dots = { data: Uint8ClampedArray; width: number; height: number };
type Font = { name?: string; missingFile?: boolean; isType3Font?: boolean };

/** Reads a PDF as a reader does. */
export async function readPdf(content: Uint8Array): Promise<PdfFile> {
  const pdf = await getDocumentProxy(new Uint8Array(content));
  // The library does not type these.
  const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } };
  const marks = (await pdf.getMarkInfo()) as { Marked?: boolean } | null;
  const outline = ((await pdf.getOutline()) as Item[] | null) ?? [];
  const fonts = new Map<string, boolean>();
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++)
    pages.push(await readPage(await pdf.getPage(number), fonts));
  await pdf.destroy();
  return {
    title: info.Title,
    language: info.Language,
    isTagged: marks?.Marked === true,
    outline: outline.flatMap(titlesOf),
    fonts: [...fonts.keys()],
    missing: [...fonts].filter(([, isMissing]) => isMissing).map(([name]) => name),
    pages,
  };
}

async function readPage(page: Page, fonts: Map<string, boolean>): Promise<PdfPage> {
  const { items } = await page.getTextContent();
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  const tags = tagsIn((await page.getStructTree()) as Tag | null);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const height = top - bottom;
  const lines = items.flatMap((item) =>
    'str' in item && item.str.trim() ? [Number(item.transform[5]) - bottom] : [],
  );
  return {
    width: right - left,
    height,
    text,
    filled: 1 - Math.min(height, ...lines.filter((line) => line > height * 0.07)) / height,
    pictures: await picturesOn(page, fonts),
    roles: tags.flatMap(({ role }) => role ?? []),
    alts: tags.flatMap(({ alt }) => alt ?? []),
  };
}

/** Follows what is drawn, since a picture is as large as the page is stretched where it is drawn. */
async function picturesOn(page: Page, fonts: Map<string, boolean>): Promise<PdfPicture[]> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const pictures: PdfPicture[] = [];
  const kept: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [index, operation] of fnArray.entries()) {
    // What stands here depends on the operation.
    const values = (argsArray[index] ?? []) as readonly unknown[];
    if (operation === OPS.save) kept.push(matrix);
    else if (operation === OPS.restore) matrix = kept.pop() ?? matrix;
    else if (operation === OPS.transform) matrix = multiply(matrix, values as Matrix);
    else if (operation === OPS.setFont) {
      const font = await known<Font>(page.commonObjs, String(values[0]));
      fonts.set(font.isType3Font ? '' : (font.name ?? 'unnamed'), font.missingFile === true);
    } else if (operation === OPS.paintImageXObject) {
      const dots = await known<Dots>(page.objs, String(values[0]));
      const [a = 0, b = 0] = matrix;
      pictures.push({ dotsPerInch: (dots.width / Math.hypot(a, b)) * 72, colours: coloursIn(dots) });
    }
  }
  return pictures;
}

function known<Kind>(objects: Page['objs'], name: string): Promise<Kind> {
  return new Promise((resolve) => {
    objects.get(name, resolve);
  });
}

/** How many colours there are, not counting dots that are not seen. */
function coloursIn({ data, width, height }: Dots): number {
  const channels = data.length / (width * height);
  const colours = new Set<number>();
  for (let at = 0; at < data.length; at += channels) {
    const [red = 0, green = red, blue = red, seen = 255] = data.subarray(at, at + channels);
    if (seen > 0) colours.add((red << 16) | (green << 8) | blue);
  }
  return colours.size;
}

function multiply([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, by: Matrix): Matrix {
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = by;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

const titlesOf = ({ title, items }: Item): string[] => [title, ...items.flatMap(titlesOf)];

const tagsIn = (tag: Tag | null): Tag[] => (tag ? [tag, ...(tag.children ?? []).flatMap(tagsIn)] : []);
