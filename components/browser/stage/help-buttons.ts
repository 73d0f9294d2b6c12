/** Lets the page's buttons for the help open it. */
export function installHelpButtons(help: () => void): void {
  for (const button of document.querySelectorAll('[data-help]')) button.addEventListener('click', help);
}
