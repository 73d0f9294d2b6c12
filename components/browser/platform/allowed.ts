/**
 * What a browser gives, or nothing where it refuses or lacks it. With cookies blocked, even to look at a store, a
 * channel or a service worker throws; none of them is worth a slide.
 */
export function allowed<Thing>(ask: () => Thing): Thing | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
