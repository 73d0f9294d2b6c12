/** The id of the button that takes the light table away. */
export const closeId = 'light-table-close';

/** Takes the light table away, if it lies over this window. Tells whether it did. */
export function putAway(): boolean {
  const close = document.getElementById(closeId);
  close?.click();
  return close !== null;
}
