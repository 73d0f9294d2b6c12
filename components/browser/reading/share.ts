import { textOf } from '../document/text-of.ts';

/**
 * Puts "Del" beside the link of each finding that does not have it: a slide is shared the way the device shares things,
 * else its address is copied, else it is shown to copy. Nothing where the page is a file, which no link leads others to.
 */
export function installShare(root: HTMLElement): void {
  if (location.protocol === 'file:') return;
  const status = statusIn(root);
  for (const link of root.querySelectorAll<HTMLAnchorElement>(':is(.finding, .count) .link-here')) {
    if (link.nextElementSibling?.matches('.share')) continue;
    const heading = link.closest('.slide')?.querySelector('h1, h2, h3');
    const title = textOf(heading);
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'share' });
    button.setAttribute('aria-label', `Del »${title}«`);
    const tell = (isCopied: boolean) => {
      button.textContent = isCopied ? 'Kopieret' : 'Del';
      button.toggleAttribute('data-copied', isCopied);
      status.textContent = isCopied ? 'Linket er kopieret.' : '';
    };
    tell(false);
    button.addEventListener('click', () => void share({ title, url: addressOf(link) }, button, tell));
    button.addEventListener('blur', () => tell(false));
    link.after(button);
  }
}

/** Where what has happened is read out; there has to be one beforehand. */
function statusIn(root: HTMLElement): Element {
  const known = root.querySelector(':scope > .share-status');
  if (known) return known;
  const status = Object.assign(document.createElement('p'), { className: 'share-status visually-hidden' });
  status.setAttribute('role', 'status');
  root.append(status);
  return status;
}

/** The address of a place for everybody: which view it opens in is up to their screen. */
function addressOf(link: HTMLAnchorElement): string {
  const url = new URL(link.href);
  url.search = '';
  return url.href;
}

type Shared = Readonly<{ title: string; url: string }>;

async function share(what: Shared, button: HTMLElement, tell: (isCopied: boolean) => void): Promise<void> {
  // Not every browser has it, whatever the types say.
  if ('share' in navigator) {
    try {
      await navigator.share(what);
      return;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return;
    }
  }
  try {
    await navigator.clipboard.writeText(what.url);
    tell(true);
  } catch {
    showAddress(what.url, button);
  }
}

/** Where copying isn't allowed: the address, selected. It goes when the reader goes on. */
function showAddress(url: string, button: HTMLElement): void {
  const field = Object.assign(document.createElement('input'), { value: url, readOnly: true });
  field.className = 'share-address';
  field.setAttribute('aria-label', 'Adressen, som du kan kopiere');
  button.after(field);
  field.addEventListener('blur', () => field.remove());
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') button.focus();
  });
  field.focus();
  field.select();
}
