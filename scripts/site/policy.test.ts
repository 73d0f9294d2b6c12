import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ownPage } from './prelude.ts';
import { playersIn, policyFor, policyIn, scriptsIn, withPolicy, type Allowed } from './policy.ts';

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const site: Allowed = { files: true, scripts: [], styles: [], players: [] };

/** What a policy allows for one kind of thing. */
function allowed(page: Partial<Allowed>, kind: string): string {
  const found = policyFor({ ...site, ...page })
    .split('; ')
    .find((part) => part.startsWith(`${kind} `));
  return found?.slice(kind.length + 1) ?? 'no word';
}

describe('the policy of a page', () => {
  it('allows its own files and nothing else', () => {
    expect(policyFor(site)).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; " +
        "connect-src 'self'; frame-src 'none'; manifest-src 'self'; worker-src 'self'; object-src 'none'; " +
        "base-uri 'none'; form-action 'none'",
    );
  });

  it('allows each script and style that we have written into it by its hash', () => {
    expect(allowed({ scripts: ['\n  a();\n', 'b()'] }, 'script-src')).toBe(
      `'self' ${sha('\n  a();\n')} ${sha('b()')}`,
    );
    expect(allowed({ styles: ['p{}'] }, 'style-src')).toBe(`'self' ${sha('p{}')}`);
  });

  it('counts line endings as a browser does, whatever the file has', () => {
    const unix = policyFor({ ...site, scripts: ['\n  a();\n  b();\n'] });
    expect(policyFor({ ...site, scripts: ['\r\n  a();\r\n  b();\r\n'] })).toBe(unix);
    expect(policyFor({ ...site, scripts: ['\r  a();\r  b();\r'] })).toBe(unix);
  });

  it('of one file allows no files beside it', () => {
    const file = { files: false, scripts: ['a()'] };
    expect(allowed(file, 'script-src')).toBe(sha('a()'));
    expect(allowed(file, 'font-src')).toBe('data:');
    expect(allowed(file, 'img-src')).toBe('data:');
    expect(allowed(file, 'connect-src')).toBe("'none'");
  });

  it('allows the player of a film, where there is a film, and no text that looks like one', () => {
    const film =
      '<div data-player="https://film.example/embed/1" data-title="a data-player=&quot;https://b"></div>';
    expect(playersIn(`${film}${film} data-player=&quot;https://c`)).toEqual(['https://film.example']);
    expect(playersIn('<div data-player="https://a; script-src *">')).toEqual(['https://a']);
    expect(allowed({ players: playersIn(film) }, 'frame-src')).toBe('https://film.example');
    expect(allowed({ players: playersIn(film) }, 'connect-src')).toBe("'self' https://film.example");
  });

  it('stands in the page before all that it is about, and is found there again', () => {
    const html = withPolicy(`<head>\n<meta charset="utf-8" />\n<script>a()</script></head>`, site);
    expect(html.indexOf('http-equiv="Content-Security-Policy"')).toBeLessThan(html.indexOf('<script'));
    expect(policyIn(html)).toBe(policyFor(site));
    expect(() => withPolicy('<head></head>', site)).toThrow('The page has no <meta charset="utf-8" />');
    expect(() => policyIn('<head></head>')).toThrow('The page has no policy.');
  });

  it('knows the scripts of our own page from the page before anything is put in it', async () => {
    const own = scriptsIn(await ownPage());
    expect(own).toHaveLength(2);
    expect(own[0]).toContain('root.dataset.view');
  });
});
