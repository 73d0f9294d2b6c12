import { allowed } from '../platform/allowed.ts';

/** Where reading begins, in CSS pixels from the top: a little under where what is linked to comes to stand. */
const begins = 120;

/**
 * Makes the contents follow the reading: the last place on the page that has begun is the current one. Chosen from a
 * popover, they go.
 */
export function followContents(nav: HTMLElement, root: HTMLElement): void {
  keepUnderTitle(root);
  const follow = () => {
    const links = [...nav.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    const begun = links.flatMap((link) => {
      const top = document.getElementById(link.hash.slice(1))?.getBoundingClientRect().top ?? Infinity;
      return top < begins ? [{ link, top }] : [];
    });
    // The contents group what the page has in the order of the day.
    const current = begun.reduce<(typeof begun)[number] | undefined>(
      (last, one) => (last && last.top > one.top ? last : one),
      undefined,
    );
    for (const link of links)
      if (link === (current?.link ?? links[0])) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
  };
  let waits = false;
  const soon = () => {
    if (waits) return;
    waits = true;
    requestAnimationFrame(() => {
      waits = false;
      follow();
    });
  };
  addEventListener('scroll', soon, { passive: true });
  addEventListener('resize', soon);
  nav.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) allowed(() => nav.hidePopover());
  });
  follow();
}

/** Tells the styles where the title ends, for the contents to stand beside what comes after it. */
function keepUnderTitle(root: HTMLElement): void {
  const title = root.querySelector('.title > .slide-body');
  const page = root.closest('main');
  if (!title || !page) return;
  const tell = () => {
    const end = title.getBoundingClientRect().bottom - page.getBoundingClientRect().top;
    page.style.setProperty('--under-title', `calc(${Math.round(end)}px + 2.75rem)`);
  };
  tell();
  allowed(() => new ResizeObserver(tell))?.observe(title);
}
