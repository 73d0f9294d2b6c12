import type { ComponentChildren } from 'preact';

type PhotoProps = {
  /** The file, which lies beside the slide's own in slides/: "bord.jpg". */
  src: string;
  /** What it shows, for those who do not see it. */
  alt: string;
  /** What stands under it: who took it, who may be seen. */
  children?: ComponentChildren;
};

/** A photo, as large as its slide has room for. */
export function Photo({ src, alt, children }: PhotoProps) {
  return (
    <figure class="photo">
      <img src={src} alt={alt} />
      {children && <figcaption>{children}</figcaption>}
    </figure>
  );
}
