/** How long a notice stands, in milliseconds. */
const stands = 7000;

/** Makes a place in a corner of the view for a sentence that is shown for a while and read out. Returns what tells one. */
export function openNotice(view: HTMLElement): (text: string) => void {
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.setAttribute('role', 'status');
  view.append(notice);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(timer);
    notice.textContent = text;
    timer = setTimeout(() => notice.replaceChildren(), stands);
  };
}
