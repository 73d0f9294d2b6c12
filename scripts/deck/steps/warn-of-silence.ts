import { parseHTML } from 'linkedom';

/** A warning for each slide on which the speaker has nothing to say. `html` is rendered with notes, from `file`. */
export function silentSlides(html: string, file: string): string[] {
  const { document } = parseHTML(`<body>${html}</body>`);
  return [...document.querySelectorAll('.slide')]
    .filter((slide) => !slide.querySelector('.notes')?.textContent.trim())
    .map(({ id }) => `${file} Slidet »${id}« har ingen talernoter. Skriv dem mellem <Notes> og </Notes>.`);
}
