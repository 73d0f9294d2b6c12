/** What the server tells after a save (scripts/deck/live-deck.ts): the sections in order, the method and the contents, with HTML where it is new. */
type Change = { sections: { id: string; html?: string }[]; method?: string; contents?: string };

/** What a view does round a change: note where it is, and find back. `restyled`: only styles have changed. */
type View<Where> = { before: () => Where; after: (place: Where) => void; restyled: () => void };

/** A page of somebody's draft follows that, and not what is saved. */
const draftPage = document.querySelector<HTMLMetaElement>('meta[name="kladde"]');
const draft = draftPage?.content;
const channel = draft === undefined ? 'deck' : `kladde-${draft}`;

/** What reveal.js keeps on a section, and a section swapped in for it has to keep. */
const states = {
  classes: ['past', 'present', 'future'],
  attributes: ['hidden', 'aria-hidden', 'inert', 'style'],
};

/** Swaps in the sections that changed, without a reload. Throws away a mistake that has been mended. */
export function followEdits<Where>(root: HTMLElement, view: View<Where>): void {
  const slides = root.querySelector('.slides');
  import.meta.hot?.on(`${channel}:change`, ({ sections, method, contents }: Change) => {
    hideMistake();
    if (method !== undefined) root.parentElement?.querySelector('.method')?.replaceWith(parse(method) ?? '');
    if (contents !== undefined) document.querySelector('.contents')?.replaceChildren(parse(contents) ?? '');
    if (
      !slides ||
      (sections.every(({ html }) => html === undefined) && slides.children.length === sections.length)
    )
      return;
    const place = view.before();
    swap(slides, sections);
    view.after(place);
  });
  askWhatWasMissed();
  import.meta.hot?.on('vite:beforeUpdate', ({ updates }) => {
    const styles = updates.filter(({ type }) => type === 'css-update');
    for (const style of styles) {
      updates.splice(updates.indexOf(style), 1);
      restyle(style, view.restyled);
    }
  });
}

/**
 * Puts a new stylesheet in the old one's place once it has loaded. Vite would do it, but keeps every old one for as
 * long as the page is open.
 */
function restyle({ path, timestamp }: { path: string; timestamp: number }, done: () => void): void {
  for (const old of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    const address = new URL(old.href);
    if (address.pathname !== new URL(path, location.href).pathname) continue;
    address.searchParams.set('t', String(timestamp));
    const fresh = document.createElement('link');
    fresh.rel = 'stylesheet';
    fresh.href = address.href;
    fresh.addEventListener(
      'load',
      () => {
        old.remove();
        done();
      },
      { once: true },
    );
    old.after(fresh);
  }
}

/** Shows the editor's mistakes over the page for as long as they stand. */
export function showMistakes(): void {
  import.meta.hot?.on('deck:mistake', ({ message }: { message: string }) => {
    hideMistake();
    const box = Object.assign(document.createElement('pre'), { id: 'mistake', textContent: message });
    box.setAttribute('role', 'alert');
    document.body.append(box);
  });
  if (draft === undefined) import.meta.hot?.on('deck:reload', () => location.reload());
  // A page that was opened on a mistake has no deck to mend.
  if (!document.querySelector('#deck')) import.meta.hot?.on(`${channel}:change`, () => location.reload());
  askWhatWasMissed();
}

/** Tells the server which save the page was made after; it answers where there has been another. */
function askWhatWasMissed(): void {
  if (draft !== undefined) {
    import.meta.hot?.send('kladde:opened', { tab: draft, made: draftPage?.dataset['made'] });
    return;
  }
  const saves = document.querySelector<HTMLMetaElement>('meta[name="gemt"]')?.content;
  import.meta.hot?.send('deck:opened', { saves: Number(saves) });
}

function hideMistake(): void {
  document.getElementById('mistake')?.remove();
}

function swap(slides: Element, sections: Change['sections']): void {
  const known = new Map([...slides.children].map((section) => [idOf(section), section]));
  const next = sections.flatMap(({ id, html }) => {
    const old = known.get(id);
    return (html === undefined ? old : parse(html, old)) ?? [];
  });
  for (const [index, section] of next.entries()) {
    const there = slides.children[index];
    if (there === section) continue;
    if (there && idOf(there) === idOf(section)) there.replaceWith(section);
    else slides.insertBefore(section, there ?? null);
  }
  while (slides.children.length > next.length) slides.lastElementChild?.remove();
}

function parse(html: string, old?: Element): Element | undefined {
  const template = document.createElement('template');
  template.innerHTML = html;
  const section = template.content.firstElementChild ?? undefined;
  if (section && old) {
    keepState(old, section);
    for (const child of section.querySelectorAll('section[id]')) {
      const before = old.querySelector(`#${CSS.escape(child.id)}`);
      if (before) keepState(before, child);
    }
  }
  return section;
}

function keepState(old: Element, section: Element): void {
  section.classList.add(...states.classes.filter((name) => old.classList.contains(name)));
  for (const name of states.attributes) {
    const value = old.getAttribute(name);
    if (value !== null) section.setAttribute(name, value);
  }
}

function idOf(section: Element): string {
  return section.id || section.querySelector('section[id]')?.id || '';
}
