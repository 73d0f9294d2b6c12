/** Tells when a dot of the page becomes more or fewer of the screen's: another screen, or the browser's zoom. */
export function onDensity(changed: () => void, signal: AbortSignal): void {
  const wait = () => {
    matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener(
      'change',
      () => {
        changed();
        wait();
      },
      { once: true, signal },
    );
  };
  wait();
}
