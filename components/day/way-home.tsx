import type { AgendaItem } from '../../data/programme.ts';
import { QrCode } from '../slide/qr-code.tsx';

/** The way to the page for whoever sits in the room or has the paper: a QR code and the address. Nothing where that is not known. */
export function WayHome({ to }: { to: string | undefined }) {
  if (to === undefined) return null;
  return (
    <div class="way-home" data-only="stage">
      <div class="code">
        <QrCode text={to} label="QR-kode med sidens adresse" />
      </div>
      <p class="take-home">Tag dagen med hjem</p>
      <p class="address">
        <bdi>{withoutScheme(to)}</bdi>
      </p>
    </div>
  );
}

/** The break in which there is time to take out a phone: the day's longest, of equals the first. */
export function longestBreak(items: readonly AgendaItem[]): AgendaItem | undefined {
  const minutes = ({ start, end = start }: AgendaItem) => end - start;
  const breaks = items.filter(({ kind }) => kind === 'pause');
  return breaks.toSorted((a, b) => minutes(b) - minutes(a))[0];
}

/** An address as one would type it: "eksempel.dk/temadag". */
const withoutScheme = (address: string): string =>
  decodeURI(address)
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');
