/** What is no straight quotation mark, and looks like one. */
export const curly = /[“”„‟«»‘’‚″′`´]/;

/** What is told of such a sign. */
export const uncurl = (sign: string): string =>
  /[″′`´]/.test(sign)
    ? `Her står et andet tegn (${sign}) end et anførselstegn. Skriv det lige: "`
    : `Her står et krøllet anførselstegn fra Word (${sign}). Skriv det lige: "`;
