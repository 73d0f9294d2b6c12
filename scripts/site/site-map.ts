/** A page of the site: its whole address, and the day its data was last touched, where that is known. */
export type SitePage = Readonly<{ address: string; day: string | undefined }>;

/** robots.txt: everybody may read everything, and where the site's address is known there is a map of it. */
export const robotsFile = (address: string | undefined): string =>
  `User-agent: *\nAllow: /\n${address === undefined ? '' : `\nSitemap: ${address}sitemap.xml\n`}`;

/** sitemap.xml, with all pages of the site. */
export const siteMap = (pages: readonly SitePage[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages.map(entry).join('\n')}
</urlset>
`;

const entry = ({ address, day }: SitePage): string =>
  `  <url><loc>${escaped(address)}</loc>${day === undefined ? '' : `<lastmod>${day}</lastmod>`}</url>`;

/** An address never has `<` or `>`, but may have `&` and `'`. */
const escaped = (address: string): string => address.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
