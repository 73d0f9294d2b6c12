import './share.css';
import { textOf } from '../document/text-of.ts';
import { hasPicture, sizes, type Size } from '../picture/offered.ts';
import { addressOf, canShare, shareLink } from './share-link.ts';

/** One way to share a finding: what its button says, and what pressing it does, which tells what has come of it. */
type Choice = Readonly<{ words: string; does: (button: HTMLElement, tell: Tell) => Promise<void> }>;

type Tell = (sentence: string) => void;

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
    shareLink({ title, url: addressOf(link) }, button, () => tell('Linket er kopieret.'));
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
        tell('Billedet er hentet.');
      } catch (error) {
        tell('Billedet kunne ikke laves. Prøv igen, eller prøv i en anden browser.');
        reportError(error);
      }
    },
  });

type Place = Readonly<{ link: Element; title: string; status: Element }>;

/**
 * Puts in the button and, under its line, what it opens. That closes with Esc, and when Tab goes on; not when the mouse
 * does, under which what comes after it would move.
 */
function offer(choices: readonly Choice[], { link, title, status }: Place): void {
  const press = buttonOf('Del');
  press.className = 'share';
  press.setAttribute('aria-label', `Del »${title}«`);
  const group = Object.assign(document.createElement('div'), { className: 'share-choices' });
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', `Del »${title}«`);
  // It is seen here, and read out where the status is.
  const outcome = document.createElement('p');
  outcome.setAttribute('aria-hidden', 'true');
  const tell: Tell = (sentence) => {
    outcome.textContent = status.textContent = sentence;
  };
  const open = (isOpen: boolean) => {
    group.hidden = !isOpen;
    press.setAttribute('aria-expanded', String(isOpen));
    tell('');
  };
  group.append(...choices.map((choice) => choiceButton(choice, tell)), outcome);
  open(false);
  press.addEventListener('click', () => open(group.hidden !== false));
  const parts: readonly HTMLElement[] = [press, group];
  for (const part of parts)
    part.addEventListener('keydown', ({ key }) => {
      if (group.hidden || (key !== 'Escape' && key !== 'Tab')) return;
      if (key === 'Escape') press.focus();
      // Once Tab has gone.
      setTimeout(() => {
        const on = document.activeElement;
        if (key === 'Escape' || (on !== press && !group.contains(on))) open(false);
      });
    });
  link.after(press);
  (link.closest('p') ?? press).after(group);
}

function choiceButton({ words, does }: Choice, tell: Tell): HTMLElement {
  const button = buttonOf(words);
  button.addEventListener('click', () => {
    tell('');
    void does(button, tell);
  });
  return button;
}

const buttonOf = (textContent: string) =>
  Object.assign(document.createElement('button'), { type: 'button', textContent });
