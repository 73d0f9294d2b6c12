import { render } from 'preact';
import { ask } from './ask.ts';
import { KeptDrafts } from './kept-drafts.ts';
import { Page } from './page.tsx';
import { Store } from './store.ts';

/// The editing page, which only the server of `npm run rediger` has.

const place = document.querySelector<HTMLElement>('#rediger');
const tab = crypto.randomUUID();

if (place) {
  const store: Store = new Store(ask, new KeptDrafts(localStorage), tab, (state) =>
    render(<Page state={state} store={store} tab={tab} />, place),
  );
  void store.open();
}
