import type { Check, Outcome, State } from './check.ts';
import { verdict } from './verdict.ts';

/** The page as it stands; `show` puts the outcome of the check with this id in its row. */
export type Page = Readonly<{ root: HTMLElement; show: (id: string, outcome: Outcome) => void }>;

const words: Readonly<Record<State, string>> = {
  good: 'I orden',
  bad: 'Ret det',
  asks: 'Prøv',
  unknown: 'Ved ikke',
};

/** Draws the page with a row for each check, none of which has an outcome yet. */
export function drawPage(checks: readonly Check[], { edition, at }: { edition: string; at: Date }): Page {
  const says = make('p', { className: 'verdict', textContent: 'Prøver …' });
  says.setAttribute('role', 'status');
  const rows = new Map(checks.map(({ id, title }) => [id, drawRow(id, title)]));
  const list = make('ul', { className: 'checks' }, [...rows.values()]);
  // Without its marks, a list is no list to some screen readers.
  list.setAttribute('role', 'list');
  const states = new Map<string, State>();

  const show = (id: string, outcome: Outcome) => {
    const row = rows.get(id);
    if (!row) return;
    fillRow(row, outcome, (next) => {
      show(id, next);
      row.querySelector('h2')?.focus();
    });
    states.set(id, outcome.state);
    if (states.size === rows.size) says.textContent = verdict([...states.values()]);
  };

  const again = button('Prøv igen', () => location.reload());
  const toStage = make('a', { href: '?vis=slides', textContent: 'Til scenen' });
  const root = make('main', { className: 'ready' }, [
    make('header', {}, [
      make('div', {}, [
        make('h1', { textContent: 'Klar til scenen' }),
        says,
        make('p', { className: 'edition', textContent: `${edition}, ${place()}. Prøvet ${inWords(at)}.` }),
      ]),
      make('p', { className: 'ways' }, [again, toStage]),
    ]),
    list,
  ]);
  return { root, show };
}

function drawRow(id: string, title: string): HTMLElement {
  const heading = make('h2', { textContent: title, tabIndex: -1 });
  return make('li', { id }, [
    make('p', { className: 'state', textContent: 'Prøver …' }),
    make('div', {}, [heading, make('div', { className: 'outcome' })]),
  ]);
}

function fillRow(
  row: HTMLElement,
  { state, says, slides, ask }: Outcome,
  then: (next: Outcome) => void,
): void {
  row.dataset['state'] = state;
  row.querySelector('.state')?.replaceChildren(words[state]);
  const parts: HTMLElement[] = [make('p', { textContent: says })];
  if (slides) parts.push(make('ul', {}, slides.map(misdrawn)));
  if (ask) {
    const press = button(ask.label, () => {
      press.disabled = true;
      void ask.run().then(then);
    });
    parts.push(press);
  }
  row.querySelector('.outcome')?.replaceChildren(...parts);
}

function misdrawn({ id, heading, says }: NonNullable<Outcome['slides']>[number]): HTMLElement {
  return make('li', {}, [make('a', { href: `?vis=slides#/${id}`, textContent: heading }), `: ${says}.`]);
}

function button(label: string, does: () => void): HTMLButtonElement {
  const press = make('button', { type: 'button', textContent: label });
  press.addEventListener('click', does);
  return press;
}

/** Where the page is opened from: the name of its file, or of its place on the web. */
function place(): string {
  return decodeURIComponent(location.pathname.split('/').at(-1) ?? '') || location.host;
}

function inWords(at: Date): string {
  const day = at.toLocaleDateString('da-DK', { dateStyle: 'full' });
  return `${day} kl. ${at.toLocaleTimeString('da-DK', { hour: 'numeric', minute: '2-digit' })}`;
}

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}
