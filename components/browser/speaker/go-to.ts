import { openDialog } from '../dialog/dialog.ts';
import type { DeckSlide } from '../document/read-document.ts';

/** Opens a list of all slides under the programme's items. The one chosen is given to `goes`. */
export function openGoTo(
  slides: readonly DeckSlide[],
  {
    on,
    titles,
    goes,
  }: Readonly<{ on: string | undefined; titles: ReadonlyMap<string, string>; goes: (id: string) => void }>,
): void {
  const list = Object.assign(document.createElement('ol'), { className: 'go-to' });
  const choices = slides.map(({ id, heading }) => {
    const title = titles.get(id);
    const choice = Object.assign(document.createElement('button'), {
      type: 'button',
      textContent: title ?? heading,
      className: title === undefined ? '' : 'opens',
      autofocus: id === on,
    });
    if (id === on) choice.setAttribute('aria-current', 'true');
    choice.addEventListener('click', () => {
      dialog.close();
      goes(id);
    });
    const row = document.createElement('li');
    row.append(choice);
    return row;
  });
  list.append(...choices);
  const dialog = openDialog('Gå til', list);
}
