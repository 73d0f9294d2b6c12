import { defineConfig } from 'vite';
import { day } from './scripts/deck/day/day.ts';
import { liveDeck } from './scripts/deck/live-deck.ts';
import { slides } from './scripts/deck/slides.ts';
import { isUnwatched } from './scripts/deck/unwatched.ts';
import { bundling } from './scripts/site/bundling.ts';

export default defineConfig({
  ...bundling,
  plugins: [day(), slides(), liveDeck(), ...bundling.plugins],
  // Known from the start, so that an open page is not reloaded when the first chart comes near.
  optimizeDeps: { entries: ['index.html'], include: ['reveal.js', 'chart.js'] },
  server: { host: '127.0.0.1', watch: { ignored: isUnwatched } },
  preview: { host: '127.0.0.1' },
});
