import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { policyFor, withPolicy } from './policy.ts';

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What a policy allows for one kind of thing. */
function allowed(html: string, kind: string): string {
  const found = policyFor(html)
    .split('; ')
    .find((part) => part.startsWith(`${kind} `));
  return found?.slice(kind.length + 1) ?? 'no word';
}

const site =
  '<script type="module" src="./assets/a.js"></script><link rel="stylesheet" href="./assets/a.css">';

describe('the policy of a page', () => {
  it('allows its own files and nothing else', () => {
    expect(policyFor(site)).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; " +
        "connect-src 'self'; frame-src 'none'; manifest-src 'self'; worker-src 'self'; object-src 'none'; " +
        "base-uri 'none'; form-action 'none'",
    );
  });

  it('is the same for a page in a folder of the site, whose styles lie above it', () => {
    const list = '<link rel="stylesheet" href="../assets/a.css">';
    expect(policyFor(list)).toBe(policyFor(site));
  });

  it('allows each script and style in it by its hash', () => {
    const html = `${site}<script>\n  a();\n</script><script type="module">b()</script><style>p{}</style>`;
    expect(allowed(html, 'script-src')).toBe(`'self' ${sha('\n  a();\n')} ${sha('b()')}`);
    expect(allowed(html, 'style-src')).toBe(`'self' ${sha('p{}')}`);
  });

  it('counts line endings as a browser does, whatever the file has', () => {
    const unix = '<script>\n  a();\n  b();\n</script>';
    expect(policyFor(unix.replaceAll('\n', '\r\n'))).toBe(policyFor(unix));
    expect(policyFor(unix.replaceAll('\n', '\r'))).toBe(policyFor(unix));
  });

  it('takes a style that a script writes for a part of the script', () => {
    const code = 'x = "<style>p{}</style> <link href=\\"./a.css\\">"';
    expect(allowed(`<script>${code}</script>`, 'script-src')).toBe(sha(code));
    expect(allowed(`<script>${code}</script>`, 'style-src')).toBe("'none'");
  });

  it('of one file allows no files beside it', () => {
    const html =
      '<script type="module">a()</script><style>p{}</style><link rel="icon" href="data:image/svg">';
    expect(allowed(html, 'script-src')).toBe(sha('a()'));
    expect(allowed(html, 'font-src')).toBe('data:');
    expect(allowed(html, 'img-src')).toBe('data:');
    expect(allowed(html, 'connect-src')).toBe("'none'");
  });

  it('allows the player of a film, where there is a film', () => {
    const film = `${site}<div data-player="https://film.example/embed/1"></div>`;
    expect(allowed(film, 'frame-src')).toBe('https://film.example');
    expect(allowed(film, 'connect-src')).toBe("'self' https://film.example");
  });

  it('stands in the page before all that it is about, and has no quote that would end it', () => {
    const html = withPolicy(`<head>\n<meta charset="utf-8" />\n<script>a()</script></head>`);
    expect(html.indexOf('http-equiv="Content-Security-Policy"')).toBeLessThan(html.indexOf('<script'));
    expect(/content="([^"]*)"/.exec(html)?.[1]).toBe(policyFor('<script>a()</script>'));
    expect(() => withPolicy('<head></head>')).toThrow('The page has no <meta charset="utf-8" />');
  });
});
