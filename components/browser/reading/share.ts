import './share.css';
import { textOf } from '../document/text-of.ts';
import { hasPicture, sizes, type Size } from '../picture/offered.ts';
import { addressOf, canShare, shareLink } from './share-link.ts';

/** One way to share a finding: what its button says, and what pressing it does. */
type Choice = Readonly<{ words: string; does: (button: HTMLElement, tell: Tell) => Promise<void> }>;

/** Says on a button what has come of it, and reads a sentence about it out. */
type Tell = (onButton: string, sentence: string) => void;

/**
 * Puts "Del" beside the link of each finding that does not have it. It opens what can be shared: the address, but not where
 * the page is a file, which no link leads others to, and the finding as a picture.
 */
export function installShare(root: HTMLElement): void {
  const status = statusIn(root);
  for (const link of root.querySelectorAll<HTMLAnchorElement>(':is(.finding, .count) .link-here')) {
    if (link.nextElementSibling?.matches('.share')) continue;
    const slide = link.closest('.slide');
    const title = textOf(slide?.querySelector('h1, h2, h3'));
    const choices = [
      ...linkOf(link, title),
      ...(slide && hasPicture(slide) ? sizes.map(pictureOf(slide)) : []),
    ];
    if (choices.length > 0) offer(choices, { link, title, status });
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

function linkOf(link: HTMLAnchorElement, title: string): Choice[] {
  if (location.protocol === 'file:') return [];
  const does: Choice['does'] = (button, tell) =>
    shareLink({ title, url: addressOf(link) }, button, () => tell('Kopieret', 'Linket er kopieret.'));
  return [{ words: canShare() ? 'Del link' : 'Kopiér link', does }];
}

const pictureOf =
  (slide: Element) =>
  (size: Size): Choice => ({
    words: `Hent ${size.name} billede (${size.width} × ${size.height})`,
    does: async (_button, tell) => {
      try {
        const { savePicture } = await import('../picture/save-picture.ts');
        await savePicture(slide, size);
        tell('Hentet', 'Billedet er hentet.');
      } catch (error) {
        tell('Det gik ikke', 'Billedet kunne ikke laves. Prøv igen, eller prøv i en anden browser.');
        reportError(error);
      }
    },
  });

type Place = Readonly<{ link: Element; title: string; status: Element }>;

/** Puts in the button and, under its line, what it opens. That closes when the reader goes on, or with Esc. */
function offer(choices: readonly Choice[], { link, title, status }: Place): void {
  const press = buttonOf('Del');
  press.className = 'share';
  press.setAttribute('aria-label', `Del »${title}«`);
  const group = Object.assign(document.createElement('div'), { className: 'share-choices' });
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', `Del »${title}«`);
  const open = (isOpen: boolean) => {
    group.hidden = !isOpen;
    press.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) status.textContent = '';
  };
  group.append(...choices.map((choice) => choiceButton(choice, status)));
  open(false);
  press.addEventListener('click', () => open(group.hidden !== false));
  const parts: readonly HTMLElement[] = [press, group];
  for (const part of parts) {
    part.addEventListener('focusout', ({ relatedTarget: to }) => {
      if (to instanceof Node && to !== press && !group.contains(to)) open(false);
    });
    part.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || group.hidden) return;
      open(false);
      press.focus();
    });
  }
  link.after(press);
  (link.closest('p') ?? press).after(group);
}

function choiceButton({ words, does }: Choice, status: Element): HTMLElement {
  const button = buttonOf(words);
  button.addEventListener('click', () => {
    status.textContent = '';
    void does(button, (onButton, sentence) => {
      button.textContent = onButton;
      status.textContent = sentence;
    });
  });
  button.addEventListener('blur', () => {
    button.textContent = words;
  });
  return button;
}

const buttonOf = (textContent: string) =>
  Object.assign(document.createElement('button'), { type: 'button', textContent });
