type ArchesProps = {
  /** How far the day is, from 0 to 1: the small arch grows with it. */
  growth: number;
  /** The tall arch, in the slide's pixels. */
  width: number;
  height: number;
};

/** How far an arch reaches below the slide, so that it stands on the edge of any screen. */
const root = 1600;

/** The deck's one ornament: a tall arch and a small one beside it, standing on the slide's bottom edge. */
export function Arches({ growth, width, height }: ArchesProps) {
  const small = {
    width: round(width * (0.68 + 0.25 * growth)),
    height: round(height * (0.56 + 0.385 * growth)),
  };
  const gap = round(width * 0.076);
  const left = small.width + gap;
  return (
    <svg
      class="arches"
      viewBox={`0 0 ${left + width} ${height}`}
      width={left + width}
      height={height}
      aria-hidden="true"
    >
      <Arch class="small" x={0} y={height - small.height} width={small.width} />
      <Arch class="tall" x={left} y={0} width={width} />
    </svg>
  );
}

type ArchMarkProps = {
  /** Whether the small arch is left out. */
  alone?: boolean;
  /** How far the small arch has grown, from 0 to 1. */
  growth?: number | undefined;
};

/** The two arches as a mark before a quote or a subject. */
export function ArchMark({ alone = false, growth = 0.4 }: ArchMarkProps) {
  const radius = round(7 + 3 * growth);
  const top = round(15 - 12 * growth + radius);
  return (
    <svg class="arch-mark" viewBox={alone ? '0 0 22 30' : `0 0 ${27 + 2 * radius} 30`} aria-hidden="true">
      <path d="M0 30V11a11 11 0 0 1 22 0V30z" />
      {alone ? null : (
        <path class="small" d={`M27 30V${top}a${radius} ${radius} 0 0 1 ${2 * radius} 0V30z`} />
      )}
    </svg>
  );
}

function Arch(place: { class: string; x: number; y: number; width: number }) {
  return <rect {...place} height={root + 1000} rx={round(place.width / 2)} />;
}

const round = (pixels: number) => Math.round(pixels * 10) / 10;
