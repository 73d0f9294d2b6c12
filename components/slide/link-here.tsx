/** A link to the slide or section that it stands on, named after its heading. Only the page to read has it. */
export function LinkHere({ id }: { id: string }) {
  return (
    <a
      class="link-here"
      id={`${id}-link`}
      href={`#/${id}`}
      aria-label="Link til"
      aria-labelledby={`${id}-link ${headingId(id)}`}
      data-only="reading"
    />
  );
}

/** The id of a slide's heading. */
export const headingId = (slide: string): string => `${slide}-overskrift`;
