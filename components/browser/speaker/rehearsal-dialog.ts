import { parseClock, two } from '../clock/day.ts';
import { openDialog } from '../dialog/dialog.ts';
import type { AgendaItem } from '../document/read-document.ts';
import { button } from './button.ts';
import { elapsedInWords } from './elapsed.ts';
import { planToWrite, secondsOf, type Run } from './rehearsal.ts';

/** What the dialog is about: the item that is on, the run that has just ended, the best one, and what its buttons do. */
type About = Readonly<{
  item: AgendaItem | undefined;
  ended: Run | undefined;
  best: Run | undefined;
  starts: (item: AgendaItem) => void;
  sets: (clock: number) => void;
}>;

/** Opens the dialog that starts a rehearsal, sets the day's clock, and shows how long a talk took beside the plan. */
export function openRehearsal({ item, ended, best, starts, sets }: About): void {
  const about = paragraph(
    'Under en prøve følger hele dagen prøvens ur, i talervisningen og på scenen. Begge siger det.',
  );
  const thenClose =
    <Value>(does: (value: Value) => void) =>
    (value: Value) => {
      dialog.close();
      does(value);
    };
  const parts = [
    about,
    ...(item ? startOf(item, thenClose(starts)) : []),
    clockForm(isoClock(item?.start), thenClose(sets)),
  ];
  if (item && ended) parts.push(paragraph(`Prøven varede ${lengths(ended, item)}.`));
  if (item && best) parts.push(...planOf(item, best));
  const dialog = openDialog('Generalprøve', ...parts);
  dialog.classList.add('rehearsal');
}

/** Minutes from midnight as a field for times has them: "10:45". */
function isoClock(minutes = 0): string {
  return [Math.floor(minutes / 60), minutes % 60].map(two).join(':');
}

function startOf(item: AgendaItem, starts: (item: AgendaItem) => void): HTMLElement[] {
  if (item.isBreak || item.end === undefined) return [];
  const start = button(`Start generalprøve af »${item.title}«`, () => starts(item));
  const row = document.createElement('p');
  row.append(start);
  return [row];
}

function clockForm(begins: string, sets: (clock: number) => void): HTMLElement {
  const form = document.createElement('form');
  const label = document.createElement('label');
  const time = Object.assign(document.createElement('input'), {
    ...{ type: 'time', required: true, value: begins },
  });
  label.append('Lad som om klokken er ', time);
  const set = Object.assign(document.createElement('button'), { type: 'submit', textContent: 'Stil uret' });
  form.append(label, ' ', set);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const clock = parseClock(time.value.slice(0, 5));
    if (!Number.isNaN(clock)) sets(clock);
  });
  return form;
}

/** The best run, and the minutes to write where it is to be the plan. */
function planOf(item: AgendaItem, best: Run): HTMLElement[] {
  const text = Object.assign(document.createElement('textarea'), {
    readOnly: true,
    value: planToWrite(best),
    rows: best.slides.length,
  });
  text.setAttribute('aria-label', `Minutter at skrive i slides/${item.id}.mdx`);
  const copied = paragraph('');
  copied.setAttribute('role', 'status');
  const copy = button('Kopiér minutterne', () => {
    text.select();
    navigator.clipboard.writeText(text.value).then(
      () => copied.replaceChildren('Minutterne er kopieret.'),
      () => copied.replaceChildren('Browseren kopierede dem ikke. De er markeret: tryk Ctrl+C.'),
    );
  });
  const write = `Skal den være planen, så skriv minutterne på slidesene i slides/${item.id}.mdx:`;
  return [paragraph(`Bedste prøve: ${lengths(best, item)}. ${write}`), text, copy, copied];
}

function lengths(run: Run, { start, end = start }: AgendaItem): string {
  return `${elapsedInWords(secondsOf(run, 0) * 1000)}; planen er ${elapsedInWords((end - start) * 60_000)}`;
}

function paragraph(textContent: string): HTMLElement {
  return Object.assign(document.createElement('p'), { textContent });
}
