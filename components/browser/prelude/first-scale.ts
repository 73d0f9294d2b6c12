/** Keeps the scale at which reveal.js will show the slides, so that nothing moves when it arrives. */
export function followFirstScale(signal: AbortSignal): void {
  const fit = () => {
    const scale = Math.round(100 * Math.min(innerWidth / 1280, innerHeight / 720)) / 100;
    document.documentElement.style.setProperty('--first-scale', String(scale));
  };
  fit();
  addEventListener('resize', fit, { signal });
}
