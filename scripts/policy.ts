import { createHash } from 'node:crypto';

/** A script or a style that stands in the page, with its attributes and its text. */
const inPage = /<(script|style)\b([^>]*)>([^]*?)<\/\1>/g;

/**
 * The content policy of a page, for a meta tag or a header: what stands in the page by its hash, files beside it where
 * it names any, the player of its film, and nothing else. A page in one file has its typefaces as `data:`.
 */
export function policyFor(html: string): string {
  const tags = html.replaceAll(
    inPage,
    (_whole, name: string, attributes: string) => `<${name}${attributes}>`,
  );
  const own = /<(?:script|link)\b[^>]*\s(?:src|href)="\.{0,2}\//.test(tags) ? ["'self'"] : [];
  const players = [
    ...new Set([...tags.matchAll(/\sdata-player="(https:\/\/[^/"]+)/g)].map(([, origin = '']) => origin)),
  ];
  const sources: Readonly<Record<string, readonly string[]>> = {
    'default-src': [],
    'script-src': [...own, ...hashesOf(html, 'script')],
    'style-src': [...own, ...hashesOf(html, 'style')],
    'font-src': own.length > 0 ? own : ['data:'],
    'img-src': [...own, 'data:'],
    'connect-src': [...own, ...players],
    'frame-src': players,
    'manifest-src': own,
    'worker-src': own,
    'object-src': [],
    'base-uri': [],
    'form-action': [],
  };
  return Object.entries(sources)
    .map(([name, from]) => `${name} ${from.join(' ') || "'none'"}`)
    .join('; ');
}

/** A page with its policy before all that it is about. Throws where the page doesn't begin as ours does. */
export function withPolicy(html: string): string {
  const [charset] = /<meta charset="utf-8" ?\/>/.exec(html) ?? [];
  if (charset === undefined)
    throw new Error('The page has no <meta charset="utf-8" />, after which its policy stands.');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}" />`;
  return html.replace(charset, () => `${charset}\n    ${meta}`);
}

/** The hash of each script or style that stands in a page. To a browser every line ending is a line feed. */
function hashesOf(html: string, tag: string): string[] {
  return [...html.matchAll(inPage)]
    .filter(([, name, attributes = '']) => name === tag && !/\ssrc=/.test(attributes))
    .map(([, , , text = '']) => {
      const hash = createHash('sha256').update(text.replaceAll(/\r\n?/g, '\n'));
      return `'sha256-${hash.digest('base64')}'`;
    });
}
