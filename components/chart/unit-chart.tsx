import { isKnown, type Figure } from '../../data/figure/figure.ts';
import { danish } from '../../data/figure/number.ts';
import { figureText } from '../figure/figure-text.ts';
import { useFootnote } from '../figure/footnotes.tsx';
import { useMissing, useRefusal } from '../slide/slide-check.ts';
import { arch, fieldOf, linesOf, mostArches, sizeOf, type Dashed, type FieldRoom } from './unit-field.ts';

type UnitChartProps = Readonly<{
  /** What is counted: a count that is known exactly. */
  of: Figure;
  /** Where it stands in its file. */
  at?: string;
}>;

/** The room on a slide, in its pixels, and in the page to read, whose column is narrow. */
const rooms = {
  stage: { width: 1120, height: 404, widest: 132 },
  reading: { width: 528, height: 528, widest: 88 },
} satisfies Record<string, FieldRoom>;

/**
 * A number so large that it must be seen: an arch for each one that is counted. What can never be drawn one by one is a
 * mistake; a number that can't be this year is told, and not drawn.
 */
export function UnitChart({ of, at }: UnitChartProps) {
  useFootnote(of);
  const refuse = useRefusal();
  const miss = useMissing();
  const [wrong, why] = [mistakeIn(of), whyNot(of)];
  if (wrong !== undefined) refuse({ at, message: wrong });
  else if (why !== undefined) miss({ at, message: cannot(of, why) });
  if (!isKnown(of) || of.one === undefined || wrong !== undefined || why !== undefined) return null;
  const label = `${figureText(of)} ${of.value === 1 ? 'bue' : 'buer'}, én for ${each(of.one)}`;
  return (
    <figure class="unit-chart">
      {Object.entries(rooms).map(([view, room]) => (
        <Arches view={view} count={of.value} room={room} label={label} />
      ))}
      <figcaption>
        <i aria-hidden="true" />
        Hver bue er {of.one}.
      </figcaption>
    </figure>
  );
}

const cannot = ({ name }: Figure, why: string): string =>
  `<UnitChart> tegner en bue for hver, og »${name}« ${why}. Vis det med <KeyFigure>, eller slet <UnitChart>.`;

/** What is wrong with how the slide is written; nothing where it is right. */
function mistakeIn(of: Figure): string | undefined {
  if (of.unit === 'pct.') return cannot(of, 'er en andel, ikke et antal');
  const [subject = '', , field = ''] = of.id.split('.');
  return of.one === undefined
    ? `<UnitChart> ved ikke, hvad hver bue er. Skriv det ved »${field}« i data/${subject}.felter.yaml, som »hver: en sag« eller »hver: et opkald«.`
    : undefined;
}

/** Why this year's number can't be drawn one by one; nothing where it can, or where a new year has yet to write it. */
function whyNot(of: Figure): string | undefined {
  if (of.status === 'missing') return undefined;
  if (!isKnown(of)) return `er ${figureText(of)}`;
  if (of.status === 'approximate') return `kendes kun omtrent: ${figureText(of)}`;
  if (of.value > mostArches) return `er ${figureText(of)}. Der er plads til ${danish(mostArches)}`;
  return Number.isInteger(of.value) && of.value > 0 ? undefined : `er ${figureText(of)}`;
}

/** "en sag" is "hver sag", "et opkald" "hvert opkald". */
const each = (one: string): string => one.replace(/^en /, 'hver ').replace(/^et /, 'hvert ');

type ArchesProps = Readonly<{ view: string; count: number; room: FieldRoom; label: string }>;

/** The field in one view. Its first arch, its first row and the rest arrive one after the other: unit-chart.css. */
function Arches({ view, count, room, label }: ArchesProps) {
  const field = fieldOf(count, room);
  const { width, height } = sizeOf(field);
  const { tops, stems } = linesOf(field);
  return (
    <div class="arch-field" data-only={view}>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="xMinYMin" role="img" aria-label={label}>
        <Rows of={tops} round />
        <Rows of={stems} />
      </svg>
      {view === 'stage' && (
        <>
          <Cover size={[width, height]} from={[arch.across, 0]} to={[width, arch.down]} />
          <Cover size={[width, height]} from={[0, arch.down]} to={[width, height]} />
        </>
      )}
    </div>
  );
}

type Pair = readonly [across: number, down: number];

/** Paper over a part of the field, for as long as that has not arrived; nothing where it never lies there. */
function Cover({ size, from: [x, y], to: [right, bottom] }: Readonly<Record<'size' | 'from' | 'to', Pair>>) {
  return (
    <svg class="cover" viewBox={`0 0 ${size.join(' ')}`} preserveAspectRatio="xMinYMin" aria-hidden="true">
      <path d={`M${x} ${y}H${right}V${bottom}H${x}z`} />
    </svg>
  );
}

function Rows({ of, round = false }: { of: Dashed; round?: boolean }) {
  return (
    <path
      d={of.d}
      stroke-width={of.width}
      stroke-dasharray={of.dashes}
      stroke-linecap={round ? 'round' : undefined}
    />
  );
}
