/** Lets the link to the other view lead to the slide that is shown at the moment it is followed or copied. */
export function keepPlaceInLink(link: HTMLAnchorElement | null, slideNow: () => string): void {
  for (const type of ['pointerdown', 'click'])
    link?.addEventListener(type, () => {
      link.hash = `/${slideNow()}`;
    });
}
