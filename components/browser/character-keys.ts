/** Set where the browser keeps nothing: what this window was last told. */
let toldHere: boolean | undefined;

const key = () => `taster ${location.pathname.replace(/index\.html$/, '')}`;

/** Whether a key is one letter, digit or sign, which a voice or a hand that slips can press by mistake. */
export function isCharacter(name: string): boolean {
  return name.length === 1 && name !== ' ';
}

/** Whether keys of one character do anything, in any window of this deck in this browser. */
export function characterKeysWork(): boolean {
  if (toldHere !== undefined) return toldHere;
  try {
    return localStorage.getItem(key()) !== 'fra';
  } catch {
    return true;
  }
}

/** Lets keys of one character do something, or nothing, from now on. The browser remembers it where it may. */
export function letCharacterKeysWork(work: boolean): void {
  try {
    if (work) localStorage.removeItem(key());
    else localStorage.setItem(key(), 'fra');
    toldHere = undefined;
  } catch {
    toldHere = work;
  }
}
