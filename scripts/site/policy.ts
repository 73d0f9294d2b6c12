import { createHash } from 'node:crypto';

/** What is in a page of ours. Nothing here is read from a finished page, where a stranger's text might stand. */
export type Allowed = Readonly<{
  /** Whether it loads files that lie beside it. A page in one file has its typefaces as `data:`. */
  files: boolean;
  /** The scripts and styles that we have written into it, as they stand there. */
  scripts: readonly string[];
  styles: readonly string[];
  /** Where the players of its films are, as "https://film.example". */
  players: readonly string[];
}>;

/**
 * The content policy of a page, for a meta tag or a header: what we have written into it by its hash, files beside it
 * where it loads any, the players of its films, and nothing else.
 */
export function policyFor({ files, scripts, styles, players }: Allowed): string {
  const own = files ? ["'self'"] : [];
  const sources: Readonly<Record<string, readonly string[]>> = {
    'default-src': [],
    'script-src': [...own, ...scripts.map(hashOf)],
    'style-src': [...own, ...styles.map(hashOf)],
    'font-src': files ? own : ['data:'],
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

const charset = /<meta charset="utf-8" ?\/>/;

/** A page with its policy before all that it is about. Throws where the page doesn't begin as ours does. */
export const withPolicy = (html: string, allowed: Allowed): string =>
  withThisPolicy(html, policyFor(allowed));

/** A page with a policy of its own; throws as `withPolicy` does. */
export function withThisPolicy(html: string, policy: string): string {
  if (!charset.test(html))
    throw new Error('The page has no <meta charset="utf-8" />, after which its policy stands.');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  return html.replace(charset, (found) => `${found}\n    ${meta}`);
}

/** The policy that `withPolicy` has put in a page. Throws where there is none. */
export function policyIn(html: string): string {
  const [, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)" \/>/.exec(html) ?? [];
  if (policy === undefined) throw new Error('The page has no policy.');
  return policy;
}

/** The scripts that stand in our own page before any text of the day is put in it. */
export const scriptsIn = (template: string): string[] =>
  [...template.matchAll(/<script>([^]*?)<\/script>/g)].map(([, text = '']) => text);

/** Where the players of the films in some rendered HTML are, each once. */
export const playersIn = (html: string): string[] => [
  ...new Set([...html.matchAll(/\sdata-player="(https:\/\/[\w.:-]+)/g)].map(([, origin = '']) => origin)),
];

/** To a browser every line ending is a line feed. */
function hashOf(text: string): string {
  const hash = createHash('sha256').update(text.replaceAll(/\r\n?/g, '\n'));
  return `'sha256-${hash.digest('base64')}'`;
}
