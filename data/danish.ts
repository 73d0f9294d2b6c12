const format = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 3 });

/** A number as Danes write it: "5.219", "12,3". */
export const danish = (value: number): string => format.format(value);
