const format = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 12 });

/** A number as Danes write it: "5.219", "12,3". No decimal is rounded away. */
export const danish = (value: number): string => format.format(value);

/** A number with the decimals it was rounded to: "12,0". */
export const asTold = ({ value, decimals }: Readonly<{ value: number; decimals: number }>): string =>
  value.toLocaleString('da-DK', { minimumFractionDigits: decimals, maximumFractionDigits: 12 });
