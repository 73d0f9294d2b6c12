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
  const rows = data.map((row, y) => `M0 ${y}.5${runs(row)}`);
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={rows.join('')} stroke="#000" />
    </svg>
  );
}

/** A row of the code as a pen draws it: down over what is dark, lifted over what is light. */
function runs(row: readonly boolean[]): string {
  const ends = row.flatMap((on, x) => (x > 0 && on !== row[x - 1] ? [x] : []));
  const lengths = [...ends, row.length].map((end, index) => end - (ends[index - 1] ?? 0));
  return lengths
    .map((length, index) => ((index % 2 === 0) === row[0] ? `h${length}` : `m${length} 0`))
    .join('');
}
