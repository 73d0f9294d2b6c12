/** A place on the screen, in CSS pixels. */
export type Place = Readonly<{ left: number; top: number; width: number; height: number }>;

/**
 * Which of some places stands nearest to one of them in the next row down (1) or up (-1), as its index; that one itself
 * where there is no such row. Places belong to one row whose tops are less than half a place apart.
 */
export function inNextRow(places: readonly Place[], at: number, way: 1 | -1): number {
  const from = places[at];
  if (!from) return at;
  const half = from.height / 2;
  const beyond = places
    .map((place, index) => ({
      index,
      ahead: (place.top - from.top) * way,
      aside: Math.abs(middleOf(place) - middleOf(from)),
    }))
    .filter(({ ahead }) => ahead > half);
  const row = Math.min(...beyond.map(({ ahead }) => ahead));
  const [nearest] = beyond.filter(({ ahead }) => ahead < row + half).sort((a, b) => a.aside - b.aside);
  return nearest?.index ?? at;
}

const middleOf = ({ left, width }: Place): number => left + width / 2;
