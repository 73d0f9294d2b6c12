/** @jsxImportSource preact */
// Said here, since Vite reads its own configuration, which needs this file, without tsconfig.json.

/** A page that is shared by its link: where it is, where that is known, and the picture that is shown with a link to it. */
export type Shared = Readonly<{
  /** The page's whole address. */
  address: string | undefined;
  /** The picture's whole address, its size in pixels, and what it shows. */
  picture: Readonly<{ address: string; width: number; height: number; alt: string }> | undefined;
}>;

type HeadProps = {
  title: string;
  description: string;
  /** Nothing on a page that nobody links to, as one in a file. */
  shared?: Shared | undefined;
};

/** What the head of a page says of the day, to whoever opens it, and to those who show a link to it. */
export function Head({ title, description, shared }: HeadProps) {
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      {shared && <ForLinks title={title} description={description} shared={shared} />}
    </>
  );
}

/** An address has to be whole, so where the page's own isn't known it is left out. */
function ForLinks({ title, description, shared: { address, picture } }: HeadProps & { shared: Shared }) {
  return (
    <>
      {address !== undefined && <link rel="canonical" href={address} />}
      <meta property="og:type" content="website" />
      <meta property="og:locale" content="da_DK" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {address !== undefined && <meta property="og:url" content={address} />}
      {picture && (
        <>
          <meta property="og:image" content={picture.address} />
          <meta property="og:image:type" content="image/png" />
          <meta property="og:image:width" content={String(picture.width)} />
          <meta property="og:image:height" content={String(picture.height)} />
          <meta property="og:image:alt" content={picture.alt} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
    </>
  );
}
