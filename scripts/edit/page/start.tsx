import { render } from 'preact';
import { ask } from './ask.ts';
import { Page } from './page.tsx';
import { Store } from './store.ts';

/// The editing page, which only the server of `npm run rediger` has.

const place = document.querySelector<HTMLElement>('#rediger');
const key = 'rediger:kladde';
const tab = crypto.randomUUID();

if (place) {
  const memory = {
    read: () => localStorage.getItem(key),
    write: (text: string) => localStorage.setItem(key, text),
  };
  const store: Store = new Store(ask, memory, tab, (state) =>
    render(<Page state={state} store={store} tab={tab} />, place),
  );
  void store.open();
}
