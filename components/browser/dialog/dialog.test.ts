import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openDialog } from './dialog.ts';

const { document, HTMLElement, Event } = parseHTML('<html><body></body></html>');
beforeEach(() => {
  vi.stubGlobal('document', document);
  // It has no dialogs that open.
  const showModal = function (this: Element) {
    this.setAttribute('open', '');
  };
  const close = function (this: Element) {
    this.removeAttribute('open');
    this.dispatchEvent(new Event('close'));
  };
  for (const method of [showModal, close])
    Object.defineProperty(HTMLElement.prototype, method.name, { configurable: true, value: method });
});
afterEach(() => void vi.unstubAllGlobals());

it('a dialog waits until the one that is open has been read', () => {
  const headings = () => [...document.querySelectorAll('dialog h2')].map(({ textContent }) => textContent);
  const help = openDialog('Taster');
  const rehearsal = openDialog('Generalprøve');
  const list = openDialog('Gå til');
  expect(headings()).toEqual(['Taster']);
  help.close();
  expect(headings()).toEqual(['Generalprøve']);
  rehearsal.close();
  expect(headings()).toEqual(['Gå til']);
  list.close();
  expect(headings()).toEqual([]);
});
