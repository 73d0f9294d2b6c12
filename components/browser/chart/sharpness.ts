/** Dots of a chart for each CSS pixel, of which paper has 96 an inch: 288 dots an inch. */
export const paperSharpness = 3;
