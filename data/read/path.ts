/** The way from the top of a file to a field: keys and, in lists, numbers from 0. */
export type Path = readonly (string | number)[];
