/**
 * Takes the keyboard back whenever a film's player gets it: its page is another's, so no key that is pressed there comes
 * here, and a clicker would be dead. Whoever tabs into the player is there on purpose, and stays until the mouse moves.
 */
export function keepKeysFromFilms(root: HTMLElement, home: () => void): void {
  let tabbed = false;
  const takeBack = () => {
    const player = document.activeElement;
    if (tabbed || !(player instanceof HTMLIFrameElement) || !root.contains(player)) return;
    player.blur();
    window.focus();
    home();
  };
  addEventListener('keydown', ({ key, altKey }) => (tabbed = key === 'Tab' && !altKey), { capture: true });
  addEventListener('pointermove', () => {
    tabbed = false;
    takeBack();
  });
  // Some browsers say that the window has lost the focus before they say what has got it.
  addEventListener('blur', () => {
    takeBack();
    setTimeout(takeBack);
  });
}
