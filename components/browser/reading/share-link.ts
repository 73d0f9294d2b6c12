/** A place as it is shared: what it is called, and its address. */
export type Shared = Readonly<{ title: string; url: string }>;

/** Whether the device has a way of its own to share. Not every browser has it, whatever the types say. */
export const canShare = (): boolean => 'share' in navigator;

/** Shares a place the way the device does, else copies its address and tells so, else shows it to copy. */
export async function shareLink(what: Shared, button: HTMLElement, tellCopied: () => void): Promise<void> {
  if (canShare()) {
    try {
      await navigator.share(what);
      return;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return;
    }
  }
  try {
    await navigator.clipboard.writeText(what.url);
    tellCopied();
  } catch {
    showAddress(what.url, button);
  }
}

/** The address of a place for everybody: which view it opens in is up to their screen. */
export function addressOf(link: HTMLAnchorElement): string {
  const url = new URL(link.href);
  url.search = '';
  return url.href;
}

/** Where copying isn't allowed: the address, selected. It goes when the reader goes on. */
function showAddress(url: string, button: HTMLElement): void {
  const field = Object.assign(document.createElement('input'), { value: url, readOnly: true });
  field.className = 'share-address';
  field.setAttribute('aria-label', 'Adressen, som du kan kopiere');
  button.after(field);
  field.addEventListener('blur', () => field.remove());
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    button.focus();
  });
  field.focus();
  field.select();
}
