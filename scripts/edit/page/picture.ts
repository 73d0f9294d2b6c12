/** A picture that is ready to be put in slides/: drawn anew, so nothing but what is to be seen is in it. */
export type Picture = Readonly<{
  /** What its file can be called: "to-boern.jpg". */
  name: string;
  /** Its bytes in base64, and as an address that shows it. */
  data: string;
  address: string;
  width: number;
  height: number;
}>;

/** How long its longer side may be: twice a slide's width, in pixels. */
const longest = 2560;

/** How large it may be, in bytes, and be asked to be read at all. */
const largest = 2 * 1024 * 1024;
const hopeless = 60 * 1024 * 1024;

/** How exactly a photo is kept, the best first. */
const qualities = [0.88, 0.75, 0.6, 0.4];

/** Makes a picture of a file that someone has dropped; or says in Danish why it can't be one. */
export async function pictureFrom(file: File): Promise<Picture | string> {
  const why = refusedKind(file);
  if (why !== undefined) return why;
  const image = await createImageBitmap(file).catch(() => undefined);
  if (!image)
    return `»${file.name}« kan ikke læses som et billede. Åbn det i et billedprogram, og gem det igen.`;
  const blob = await drawn(image, file.type === 'image/png');
  if (!blob) return `»${file.name}« er for stort. Gør det mindre i et billedprogram, og prøv igen.`;
  const address = await addressOf(blob);
  return {
    name: `${safeStem(file.name)}.${blob.type === 'image/png' ? 'png' : 'jpg'}`,
    data: address.slice(address.indexOf(',') + 1),
    address,
    width: image.width,
    height: image.height,
  };
}

function refusedKind({ name, type, size }: File): string | undefined {
  if (/\.hei[cf]$/i.test(name) || /hei[cf]/.test(type))
    return `»${name}« er i telefonens eget format, som browsere ikke kan vise. Gem det som .jpg, og prøv igen.`;
  if (!['image/jpeg', 'image/png'].includes(type))
    return `»${name}« er ikke et billede som .jpg eller .png. Gem det sådan, og prøv igen.`;
  return size > hopeless
    ? `»${name}« er for stort. Gør det mindre i et billedprogram, og prøv igen.`
    : undefined;
}

/** Draws a picture anew, no larger than a slide can show, and small enough to be kept. */
async function drawn(image: ImageBitmap, isDrawing: boolean): Promise<Blob | undefined> {
  const scale = Math.min(1, longest / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  const brush = canvas.getContext('2d');
  if (!brush) return undefined;
  const draw = (): void => brush.drawImage(image, 0, 0, canvas.width, canvas.height);
  draw();
  const exact = isDrawing ? await blobOf(canvas, 'image/png') : undefined;
  if (exact && exact.size <= largest) return exact;
  // A photo has no holes that something is seen through.
  brush.fillStyle = '#fff';
  brush.fillRect(0, 0, canvas.width, canvas.height);
  draw();
  for (const quality of qualities) {
    const blob = await blobOf(canvas, 'image/jpeg', quality);
    if (blob && blob.size <= largest) return blob;
  }
  return undefined;
}

const blobOf = (canvas: HTMLCanvasElement, type: string, quality?: number): Promise<Blob | undefined> =>
  new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), type, quality));

const addressOf = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('The picture could not be read.'));
    reader.readAsDataURL(blob);
  });

/** A file's name without its ending, in letters that every computer writes alike: "Bøger på bord.JPG" is "boeger-paa-bord". */
export function safeStem(name: string): string {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\.[^.]*$/, '')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-');
  return plain.slice(0, 60).replaceAll(/^-+|-+$/g, '') || 'billede';
}
