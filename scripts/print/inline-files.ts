/** Gives a file that a page names, as it is kept; undefined where there is none. */
export type ReadFile = (name: string) => string | Uint8Array | undefined;

/** A page in one file, and what has been put into it, as it stands there. */
export type Inlined = Readonly<{ html: string; scripts: string[]; styles: string[] }>;

/** A tag of the page: its attributes, and the tag with another value for one of them. */
type Tag = Readonly<{
  attribute: (name: string) => string | undefined;
  with: (name: string, value: string) => string;
}>;

type Put = (tag: Tag, read: ReadFile, into: Omit<Inlined, 'html'>) => string | undefined;

/** What becomes of a `<link>` by its `rel`. What only hurries a site, or installs it, has no use in a file. */
const links: Readonly<Record<string, Put>> = {
  stylesheet(tag, read, { styles }) {
    const href = tag.attribute('href') ?? '';
    const text = contentOf(href, read);
    const [outside] = /url\((?!["']?(?:data:|#))[^)]*\)/.exec(text) ?? [];
    if (outside) throw new Error(`${href} leads out of the page: ${outside}.`);
    const style = text.replaceAll('</style', String.raw`<\/style`);
    styles.push(style);
    return `<style>${style}</style>`;
  },
  'apple-touch-icon': () => '',
  icon: (tag, read) => tag.with('href', dataAddress(tag.attribute('href') ?? '', read)),
  preload: () => '',
  modulepreload: () => '',
  manifest: () => '',
};

/** A whole script, so that nothing in it is taken for a tag of the page; or a tag that loads a file. */
const loading = /<(script)\b[^>]*>[^]*?<\/script>|<(link|img)\b(?:[^>"]|"[^"]*")*>/g;

const put: Readonly<Record<string, Put>> = {
  script(tag, read, { scripts }) {
    const src = tag.attribute('src');
    if (src === undefined) return undefined;
    // Neither may stand in a script, where one would end it and the other hide its end.
    const code = contentOf(src, read)
      .replaceAll('</script', String.raw`<\/script`)
      .replaceAll('<!--', String.raw`\x3C!--`);
    scripts.push(code);
    return `<script type="module">${code}</script>`;
  },
  link(tag, read, into) {
    const rel = tag.attribute('rel') ?? '';
    const known = links[rel];
    if (!known) throw new Error(`index.html: nobody has said how one file holds <link rel="${rel}"`);
    return known(tag, read, into);
  },
  img: (tag, read) => tag.with('src', dataAddress(tag.attribute('src') ?? '', read)),
};

/**
 * Puts every file that a page loads into the page itself, so that it opens from a folder, where browsers let no page
 * load a script. Throws where a file is not there, or where nobody has said how to put it in.
 */
export function inlineFiles(page: string, read: ReadFile): Inlined {
  const into = { scripts: [], styles: [] };
  const html = page.replaceAll(
    loading,
    (text, script?: string, other?: string) => put[script ?? other ?? '']?.(tagOf(text), read, into) ?? text,
  );
  return { html, ...into };
}

/** One attribute after the other, so that nothing in a value is taken for an attribute. */
const attributes = /(\s)([^\s=>"'/]+)="([^"]*)"/g;

function tagOf(text: string): Tag {
  const [opening = ''] = /^<(?:[^>"]|"[^"]*")*>/.exec(text) ?? [];
  const all = new Map([...opening.matchAll(attributes)].map(([, , name, value]) => [name, value]));
  return {
    attribute: (name) => all.get(name)?.replaceAll('&#37;', '%').replaceAll('&amp;', '&'),
    with: (wanted, value) =>
      text.replaceAll(attributes, (whole, space: string, name: string) =>
        name === wanted ? `${space}${name}="${value}"` : whole,
      ),
  };
}

const types: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  avif: 'image/avif',
  webp: 'image/webp',
  ico: 'image/x-icon',
};

function dataAddress(address: string, read: ReadFile): string {
  if (address.startsWith('data:')) return address;
  const type = types[address.split('.').at(-1) ?? ''];
  if (type === undefined) throw new Error(`index.html: nobody has said what kind of picture ${address} is.`);
  return `data:${type};base64,${Buffer.from(fileOf(address, read)).toString('base64')}`;
}

function contentOf(address: string, read: ReadFile): string {
  const file = fileOf(address, read);
  return typeof file === 'string' ? file : new TextDecoder().decode(file);
}

function fileOf(address: string, read: ReadFile): string | Uint8Array {
  const file = read(address.replace(/^\.?\//, ''));
  if (file === undefined) throw new Error(`index.html names ${address}, which is not there.`);
  return file;
}
