import type { Page } from '@playwright/test';

/** A player's page, of another origin, that takes the focus and swallows every key, as YouTube's does. */
const player = `<!doctype html><title>Film</title><body tabindex="0"><button>Pause</button>
<script>
  document.title = '0';
  addEventListener('keydown', (event) => {
    event.preventDefault();
    document.title = String(Number(document.title) + 1);
    document.body.dataset.keys = document.title;
  });
  addEventListener('mousedown', () => document.querySelector('button').focus());
</script>`;

/** The button that plays the film. */
export const play = (page: Page) => page.getByRole('button', { name: 'Afspil filmen' });

/** The film's player. */
export const frame = (page: Page) => page.locator('.film-frame iframe');

/** Answers for YouTube with the player's page. */
export async function answerFilm(page: Page): Promise<void> {
  await page.route(/youtube/, (route) => route.fulfill({ contentType: 'text/html', body: player }));
}

/** Holds what is asked of YouTube, for however long, until each is answered: with the player's page, or not at all. */
export async function holdFilms(page: Page): Promise<((reached: boolean) => void)[]> {
  const answers: ((reached: boolean) => void)[] = [];
  await page.addInitScript(() => (AbortSignal.timeout = () => new AbortController().signal));
  await page.route(/youtube/, async (route) => {
    const reached =
      route.request().resourceType() !== 'fetch' ||
      (await new Promise<boolean>((tell) => answers.push(tell)));
    await (reached ? route.fulfill({ contentType: 'text/html', body: player }) : route.abort());
  });
  return answers;
}
