// @ts-check

/** What scripts/run.mjs can run: each file whose default export is a command, by its way from here. */
export const commands = [
  'start',
  'edit',
  'check',
  'build',
  'usb',
  'pdf',
  'report',
  'new-year',
  'preview',
  'bench',
  'widths',
  '../tests/edits/random-edits',
  'site-under-test',
  '../tests/nasty/nasty-decks',
];
