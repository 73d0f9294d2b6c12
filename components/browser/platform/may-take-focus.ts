/**
 * Whether the keyboard's place may be moved unasked: in a frame only while the reader is in it. Who writes in the page
 * round a frame would lose what they type.
 */
export const mayTakeFocus = (): boolean => window.parent === window || document.hasFocus();
