/** What is found in a part of the day, one line each: mistakes stop the build, what is missing stops the finished page, warnings are listed. */
export type Findings = Readonly<{
  mistakes?: readonly string[];
  missing?: readonly string[];
  warnings?: readonly string[];
}>;

/** All that was found so far, in its order. */
export type Found = Readonly<Record<keyof Findings, string[]>>;

/** Adds to what was found. */
export function addTo(found: Found, { mistakes = [], missing = [], warnings = [] }: Findings): void {
  found.mistakes.push(...mistakes);
  found.missing.push(...missing);
  found.warnings.push(...warnings);
}

/** What was found where nothing was. */
export const nothingFound = (): Found => ({ mistakes: [], missing: [], warnings: [] });
