/** Whether the reader's browser draws no text as small as the slides have it: 16 of their pixels. */
export function hasLeastText(): boolean {
  const probe = document.createElement('p');
  probe.style.font = '1px/normal serif';
  probe.textContent = 'm';
  document.body.append(probe);
  const height = probe.offsetHeight;
  probe.remove();
  return height > 16;
}
