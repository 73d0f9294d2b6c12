// @ts-check

/**
 * How Vite makes JavaScript of TSX. tsconfig.json says the same, but Vite takes the name of its folder for a pattern, and
 * finds nothing in one called »temadag [1]«.
 * @satisfies {import('vite').OxcOptions}
 */
export const oxc = { jsx: { runtime: /** @type {const} */ ('automatic'), importSource: 'preact' } };
