/** Gives the focus to the first of these elements that is there and can be pressed, once something is done and shown. */
export async function focusAfter(done: Promise<unknown>, ...ids: readonly string[]): Promise<void> {
  await done;
  await new Promise(requestAnimationFrame);
  const there = ids.map((id) => document.getElementById(id));
  there.find((element) => element && !element.matches(':disabled'))?.focus();
}
