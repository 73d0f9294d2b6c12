import type { Page } from '@playwright/test';

/** How many slides there are in a long day, at least. */
export const many = 300;

/** Lets the page come with so many slides at least: those of its agenda items many times over, each with ids of its own. */
export async function makeLong(page: Page, slides: number): Promise<void> {
  await page.route('./', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: lengthened(await response.text(), slides) });
  });
}

function lengthened(html: string, slides: number): string {
  const sectionOf = (id: string) => html.lastIndexOf('<section', html.indexOf(` id="${id}"`));
  const [from, to] = [sectionOf('intro'), sectionOf('farvel')];
  const day = html.slice(from, to);
  const times = Math.ceil(slides / (day.match(/<section [^>]*class="slide /g) ?? []).length);
  const copies = Array.from({ length: times }, (_, index) =>
    day.replace(/ (id|aria-[a-z]+|for|popovertarget)="([^"]+)"/g, (whole, name: string, ids: string) =>
      /^aria-(labelledby|describedby|controls)$|^[^a]/.test(name)
        ? ` ${name}="${ids.replace(/\S+/g, `$&-gang-${index + 1}`)}"`
        : whole,
    ),
  );
  return html.slice(0, to) + copies.join('') + html.slice(to);
}
