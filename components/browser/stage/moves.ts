/** What reveal.js tells when another slide is on, or another step of it. */
export const moves = ['slidechanged', 'fragmentshown', 'fragmenthidden'] as const;
