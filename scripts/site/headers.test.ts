import { describe, expect, it } from 'vitest';
import { headersFile, headersOf } from './headers.ts';
import { policyFor, withPolicy } from './policy.ts';

const allowed = { files: true, scripts: ['a()'], styles: [], players: ['https://film.example'] };
const html = withPolicy('<meta charset="utf-8" /><script>a()</script><script>stranger()</script>', allowed);

describe('the headers of the site', () => {
  it('have the whole policy of the page, and who may frame it, which only a header can say', () => {
    for (const address of ['/', '/index.html'])
      expect(headersOf(html, address).get('Content-Security-Policy')).toBe(
        `${policyFor(allowed)}; frame-ancestors 'none'`,
      );
  });

  it('leave the policies of other pages to those pages', () => {
    expect(headersOf(html, '/2021/').get('Content-Security-Policy')).toBe("frame-ancestors 'none'");
  });

  it('let a browser keep what has a name of its own, and ask for the page again', () => {
    expect(headersOf(html, '/assets/a-1.js').get('Cache-Control')).toContain('immutable');
    expect(headersOf(html, '/').get('Cache-Control')).toBe('no-cache');
    expect(headersOf(html, '/favicon.svg').has('Cache-Control')).toBe(false);
  });

  it('take nothing from the stage that it uses', () => {
    const policy = headersOf(html, '/').get('Permissions-Policy');
    expect(policy).toContain('camera=()');
    for (const used of ['fullscreen', 'screen-wake-lock', 'window-management', 'autoplay'])
      expect(policy).not.toContain(used);
  });

  it('are written as hosts read them, no line longer than the 2000 characters they take', () => {
    const lines = headersFile(html, ['', '2021/']).split('\n');
    const addresses = ['/*', '/assets/*', '/2021/assets/*', '/', '/index.html'];
    expect(lines.filter((line) => /^\S/.test(line))).toEqual(addresses);
    expect(lines).toContain('  X-Content-Type-Options: nosniff');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000);
  });
});
