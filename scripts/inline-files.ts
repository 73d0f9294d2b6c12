/** Gives a file that a page names, as it is kept; undefined where there is none. */
export type ReadFile = (name: string) => string | Uint8Array | undefined;

/** A tag's attributes, or nothing where it has them not. */
type Attributes = (name: string) => string | undefined;

/** What becomes of a `<link>` by its `rel`. What only hurries a site, or installs it, has no use in a file. */
const links: Readonly<Record<string, (tag: string, href: string, read: ReadFile) => string>> = {
  stylesheet(_tag, href, read) {
    const styles = textOf(href, read);
    const [outside] = /url\((?!["']?(?:data:|#))[^)]*\)/.exec(styles) ?? [];
    if (outside) throw new Error(`${href} leads out of the page: ${outside}.`);
    return `<style>${styles.replaceAll('</style', String.raw`<\/style`)}</style>`;
  },
  'apple-touch-icon': () => '',
  icon: (tag, href, read) => tag.replace(href, () => dataAddress(href, read)),
  preload: () => '',
  modulepreload: () => '',
  manifest: () => '',
};

/** A whole script, so that nothing in it is taken for a tag of the page; or a tag that loads a file. */
const loading = /<(script)\b[^>]*>[^]*?<\/script>|<(link|img)\b[^>]*>/g;

const put: Readonly<Record<string, (tag: string, attribute: Attributes, read: ReadFile) => string>> = {
  script(tag, attribute, read) {
    const src = attribute('src');
    if (src === undefined) return tag;
    // Neither may stand in a script, where one would end it and the other hide its end.
    const code = textOf(src, read)
      .replaceAll('</script', String.raw`<\/script`)
      .replaceAll('<!--', String.raw`\x3C!--`);
    return `<script type="module">${code}</script>`;
  },
  link(tag, attribute, read) {
    const known = links[attribute('rel') ?? ''];
    if (!known) throw new Error(`index.html: nobody has said how one file holds ${tag}`);
    return known(tag, attribute('href') ?? '', read);
  },
  img(tag, attribute, read) {
    const src = attribute('src') ?? '';
    return tag.replace(src, () => dataAddress(src, read));
  },
};

/**
 * Puts every file that a page loads into the page itself, so that it opens from a folder, where browsers let no page
 * load a script. Throws where a file is not there, or where nobody has said how to put it in.
 */
export function inlineFiles(html: string, read: ReadFile): string {
  return html.replaceAll(loading, (tag, script?: string, other?: string) => {
    const [opening = ''] = /^<[^>]*>/.exec(tag) ?? [];
    const attribute = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(opening)?.[1];
    return put[script ?? other ?? '']?.(tag, attribute, read) ?? tag;
  });
}

const types: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  ico: 'image/x-icon',
};

function dataAddress(address: string, read: ReadFile): string {
  if (address.startsWith('data:')) return address;
  const type = types[address.split('.').at(-1) ?? ''];
  if (type === undefined) throw new Error(`index.html: nobody has said what kind of picture ${address} is.`);
  return `data:${type};base64,${Buffer.from(fileOf(address, read)).toString('base64')}`;
}

function textOf(address: string, read: ReadFile): string {
  const file = fileOf(address, read);
  return typeof file === 'string' ? file : new TextDecoder().decode(file);
}

function fileOf(address: string, read: ReadFile): string | Uint8Array {
  const file = read(address.replace(/^\.?\//, ''));
  if (file === undefined) throw new Error(`index.html names ${address}, which is not there.`);
  return file;
}
