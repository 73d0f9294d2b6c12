/** The time that has passed since a moment (ms), in words: "2,5 s". */
export const elapsedSince = (started: number): string =>
  `${((Date.now() - started) / 1000).toFixed(1).replace('.', ',')} s`;
