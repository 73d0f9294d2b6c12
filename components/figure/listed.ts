const inDanish = new Intl.ListFormat('da');

/** Names as a person lists them: "Anna Holm, Bo Bang og Ida Krog". */
export const listed = (names: Iterable<string>): string => inDanish.format(names);
