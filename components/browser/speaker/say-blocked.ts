import { openDialog } from '../dialog/dialog.ts';

/** Says that the browser did not open the speaker's window, with a link that does: `name` is the window's. */
export function sayBlocked(name: string): void {
  const sentence = document.createElement('p');
  sentence.textContent = 'Browseren åbnede ikke talervisningen.';
  const link = Object.assign(document.createElement('a'), {
    href: '?vis=taler',
    target: name,
    rel: 'opener',
    textContent: 'Åbn talervisningen',
  });
  const dialog = openDialog('Talervisning', sentence, link);
  link.addEventListener('click', () => dialog.close());
}
