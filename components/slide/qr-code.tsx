import { encode } from 'uqr';

type QrCodeProps = {
  /** What whoever scans it gets. */
  text: string;
  /** What is in it, in words. */
  label: string;
};

/** A QR code with half of the quiet zone that it needs; the rest must be as light round it. */
export function QrCode({ text, label }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: 'M', border: 2 });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={dark.join('')} />
    </svg>
  );
}
