import './sheet.css';
import { numberBefore } from '../document/numbered.ts';
import type { AgendaItem, DeckDocument, DeckSlide } from '../document/read-document.ts';
import { closeId } from './put-away.ts';

/** What is told of the slides beside what they are called. */
export type Told = Readonly<{
  /** The id of the slide that is on. */
  on: string;
  /** The ids of the slides that are skipped today. */
  skipped: readonly string[];
  /** When an item starts, by its id: "10.30". */
  starts: ReadonlyMap<string, string>;
}>;

/** The place of a slide on the table: its row in the list, the button in it, and what its picture is put in. */
export type Cell = Readonly<{
  slide: DeckSlide;
  row: HTMLElement;
  button: HTMLButtonElement;
  picture: HTMLElement;
}>;

/** What lies on the table. */
export type Sheet = Readonly<{ table: HTMLElement; close: HTMLElement; cells: readonly Cell[] }>;

/** Makes the table: the day's items in their order, each a heading over its slides. It has no pictures yet. */
export function laySheet(page: DeckDocument, told: Told): Sheet {
  const table = make('div', 'light-table');
  table.setAttribute('role', 'dialog');
  table.setAttribute('aria-modal', 'true');
  table.setAttribute('aria-labelledby', 'light-table-heading');
  const top = make('div', 'light-table-top');
  const heading = Object.assign(make('h2'), { id: 'light-table-heading', textContent: 'Alle slides' });
  const keys = make('p', '', 'Pile og klikker flytter mærket · Enter viser slidet · Esc lukker');
  const close = Object.assign(make('button', '', 'Luk'), { type: 'button', id: closeId });
  top.append(heading, keys, close);
  const items = make('div', 'light-table-items');
  const cells = groupsOf(page).flatMap(({ item, slides }) => {
    const group = make('div', item?.isBreak ? 'quiet' : '');
    group.style.setProperty('--slides', String(slides.length));
    const list = make('ol');
    const made = slides.map((slide) => cellOf(slide, told));
    list.append(...made.map(({ row }) => row));
    group.append(headingOf(item, told.starts), list);
    items.append(group);
    return made;
  });
  table.append(top, items);
  return { table, close, cells };
}

type Group = Readonly<{ item: AgendaItem | undefined; slides: DeckSlide[] }>;

/** The slides in the deck's order, those of an item together. */
function groupsOf({ slides, items }: DeckDocument): Group[] {
  const itemOf = new Map(items.flatMap((item) => item.slides.map(({ id }) => [id, item])));
  const groups: Group[] = [];
  for (const slide of slides) {
    const item = itemOf.get(slide.id);
    const last = groups.at(-1);
    if (last && last.item === item) last.slides.push(slide);
    else groups.push({ item, slides: [slide] });
  }
  return groups;
}

function headingOf(item: AgendaItem | undefined, starts: Told['starts']): HTMLElement {
  if (!item) return make('div');
  const heading = make('h3');
  heading.append(make('time', '', starts.get(item.id)), ' ', make('span', '', item.title));
  return heading;
}

function cellOf(slide: DeckSlide, { on, skipped }: Told): Cell {
  const row = make('li');
  const picture = make('div', 'picture');
  const button = Object.assign(make('button'), { type: 'button' as const });
  button.append(numberBefore(slide), ' ', make('span', '', slide.heading));
  if (slide.id === on) {
    button.setAttribute('aria-current', 'true');
    button.append(' ', make('small', '', 'Vises nu'));
  }
  if (skipped.includes(slide.id)) {
    row.className = 'skipped';
    button.append(' ', make('small', '', 'Springes over i dag'));
  }
  row.append(picture, button);
  return { slide, row, button, picture };
}

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, className = '', textContent = '') {
  return Object.assign(document.createElement(name), { className, textContent });
}
