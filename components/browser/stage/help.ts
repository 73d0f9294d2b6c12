import './help.css';
import { characterKeysWork, isCharacter, letCharacterKeysWork } from './character-keys.ts';
import { openDialog } from '../dialog/dialog.ts';
import type { Key } from './keys.ts';

/** What the mouse does on the slides. */
export const byMouse: readonly Shown[] = [
  { shown: 'Hold musen nede', says: 'Lysprik' },
  { shown: 'Dobbeltklik', says: 'Forstør diagrammet' },
];

type Shown = Pick<Key, 'shown' | 'says'>;

/**
 * Opens the help: a dialog that lists the keys, and what else does something. What a character does can be done with a
 * button, too, since those keys can be switched off there.
 */
export function showHelp(keys: readonly Key[], others: readonly Shown[] = []): void {
  if (document.querySelector('dialog[open]')) return;
  const list = document.createElement('dl');
  for (const key of keys)
    if (key.shown !== '')
      list.append(
        row(
          key.shown,
          meaningOf(key, () => dialog.close()),
        ),
      );
  for (const { shown, says } of others) list.append(row(shown, says));
  const dialog = openDialog('Taster', list, characterSwitch(keys));
}

function row(shown: string, meaning: Node | string): HTMLElement {
  const made = document.createElement('div');
  const term = document.createElement('dt');
  for (const key of shown.split(' · '))
    term.append(Object.assign(document.createElement('kbd'), { textContent: key }), ' ');
  const description = document.createElement('dd');
  description.append(meaning);
  made.append(term, description);
  return made;
}

function meaningOf({ keys, says, does, onlyAsKey }: Key, close: () => void): Node | string {
  const character = keys.find(isCharacter);
  if (character === undefined || onlyAsKey) return says;
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: says });
  button.addEventListener('click', () => {
    close();
    does(character);
  });
  return button;
}

function characterSwitch(keys: readonly Key[]): HTMLElement {
  const group = Object.assign(document.createElement('div'), { className: 'character-keys' });
  const label = document.createElement('label');
  const box = Object.assign(document.createElement('input'), {
    type: 'checkbox',
    checked: characterKeysWork(),
  });
  box.setAttribute('aria-describedby', 'character-keys-about');
  box.addEventListener('change', () => letCharacterKeysWork(box.checked));
  label.append(box, ' Bogstaver, tal og tegn virker som taster');
  const about = Object.assign(document.createElement('p'), {
    id: 'character-keys-about',
    textContent: keys.some((one) => one.keys.includes('.')) ? `${whenOff} ${clickerWhenOff}` : whenOff,
  });
  group.append(label, about);
  return group;
}

const whenOff =
  'Slå dem fra, hvis du styrer maskinen med stemmen eller rammer taster ved et uheld. Andre taster virker altid, og ' +
  'det andet kan du trykke på her. Valget huskes i denne browser.';
const clickerWhenOff = 'En klikkers sorte skærm er et punktum og virker så heller ikke.';
