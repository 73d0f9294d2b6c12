/** What a slide tells: where it is, and its words as HTML. */
type ToldOnSlide = Readonly<{
  id: string;
  finding: string | undefined;
  isMain: boolean;
  quote: string | undefined;
}>;

/** How the page to read opens: with what was found, each finding a link to its slide, and the first child's words. */
export function Told({ told }: { told: readonly ToldOnSlide[] }) {
  const findings = told.filter(({ finding, isMain }) => finding !== undefined && isMain);
  const quote = told.find((one) => one.quote !== undefined)?.quote;
  if (findings.length === 0) return null;
  return (
    <div class="told" id={Told.id} data-only="reading">
      <h2>Det vigtigste fra dagen</h2>
      <ul class="told-list">
        {findings.map(({ id, finding = '' }) => (
          <li>
            <a href={`#${id}`} dangerouslySetInnerHTML={{ __html: finding }} />
          </li>
        ))}
      </ul>
      {quote !== undefined && (
        // It stands on its own slide, too: a browser's reader view leaves it out here.
        <aside class="told-quote" aria-label="Et barns ord" dangerouslySetInnerHTML={{ __html: quote }} />
      )}
    </div>
  );
}

/** Its link. */
Told.id = 'det-vigtigste';
