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
  // Once the player has the focus: what is moved while it is on its way leaves the keys with the player.
  addEventListener('blur', () => setTimeout(takeBack));
}
