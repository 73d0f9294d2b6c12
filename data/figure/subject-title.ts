/** What a subject is called where its numbers are shown, by its name in data: "opkald_til_os" is "Opkald til os". */
export const subjectTitle = (name: string): string =>
  name.slice(0, 1).toUpperCase() + name.slice(1).replaceAll('_', ' ');
