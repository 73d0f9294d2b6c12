import { isKnown, type Figure } from '../../data/figure/figure.ts';
import { danish } from '../../data/figure/number.ts';
import { figureText } from '../figure/figure-text.ts';
import { useFootnote } from '../figure/footnotes.tsx';
import { useMissing, useRefusal } from '../slide/slide-check.ts';
import { arch, fieldOf, linesOf, mostArches, sizeOf, type Dashed, type Field } from './unit-field.ts';

type UnitChartProps = Readonly<{
  /** What is counted: a count that is known exactly. */
  of: Figure;
  /** Where it stands in its file. */
  at?: string;
}>;

/** The room on a slide that is so tall, in its pixels, and in the page to read, whose column is narrow. */
const onSlide = [720, 780, 940].map((from) => ({
  from,
  room: { width: 1120, height: 404 + from - 720, widest: 132 },
}));
const reading = { width: 528, height: 528, widest: 88 };

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
      <div data-only="stage">
        {onSlide.map(({ from, room }) => (
          <Arches from={from} field={fieldOf(of.value, room)} label={label} />
        ))}
      </div>
      <div data-only="reading">
        <Arches field={fieldOf(of.value, reading)} label={label} />
      </div>
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

/** `from` is how tall a slide is at least for this field to be the one that is shown. */
type ArchesProps = Readonly<{ from?: number; field: Field; label: string }>;

/** A field. On a slide its first arch, its first row and the rest arrive one after the other: unit-chart.css. */
function Arches({ from, field, label }: ArchesProps) {
  const { width, height } = sizeOf(field);
  const { tops, stems } = linesOf(field);
  return (
    <div class="arch-field" data-from={from}>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="xMinYMin" role="img" aria-label={label}>
        <Rows of={tops} round />
        <Rows of={stems} />
      </svg>
      {from !== undefined && (
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
