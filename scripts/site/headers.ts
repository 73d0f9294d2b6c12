import { policyIn } from './policy.ts';

/** Headers for a file by its address, or for all whose address begins as told before a star. */
type Rule = Readonly<{ at: string; headers: Readonly<Record<string, string>> }>;

/** What the page has no use for, and nothing that gets into it may ask for either. */
const unused = ['camera', 'microphone', 'geolocation', 'display-capture', 'payment', 'usb', 'serial', 'midi'];

const unframed = "frame-ancestors 'none'";

/**
 * The headers that a host should send with a site of which some folders hold a year each; a later rule goes before an
 * earlier one.
 */
function rulesFor(html: string, folders: readonly string[]): Rule[] {
  // Other pages that lie beside this one, as those of earlier years, have policies of their own.
  const page = {
    'Content-Security-Policy': `${policyIn(html)}; ${unframed}`,
    'Cache-Control': 'no-cache',
  };
  return [
    {
      at: '/*',
      headers: {
        'Content-Security-Policy': unframed,
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
      },
    },
    // Their names change with what is in them; that of the page does not.
    ...folders.map((folder) => ({
      at: `/${folder}assets/*`,
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    })),
    { at: '/', headers: page },
    { at: '/index.html', headers: page },
  ];
}

/**
 * The headers as a `_headers` file, which Netlify, Cloudflare Pages and others read, for the page on top and the folders
 * of all years, the top's own being empty.
 */
export function headersFile(html: string, folders: readonly string[]): string {
  const rules = rulesFor(html, folders).map(({ at, headers }) =>
    [at, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${rules.join('\n\n')}\n`;
}

/** The headers that one address of the site on top is answered with. */
export function headersOf(html: string, address: string): Map<string, string> {
  const rules = rulesFor(html, ['']).filter(({ at }) =>
    at.endsWith('*') ? address.startsWith(at.slice(0, -1)) : address === at,
  );
  return new Map(rules.flatMap(({ headers }) => Object.entries(headers)));
}
