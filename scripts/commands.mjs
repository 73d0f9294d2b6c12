// @ts-check

/** What scripts/run.mjs can run: the scripts whose default export is a command. */
export const commands = [
  'start',
  'check',
  'build',
  'usb',
  'pdf',
  'new-year',
  'preview',
  'bench',
  'widths',
  'random-edits',
  'site-under-test',
];
