import { danish } from '../../data/figure/number.ts';

/** What was measured of one tool, by the row's id: every round's number. */
export type Measured = Readonly<Record<string, readonly number[]>>;

/** The medians of a row, by the tool's name. */
export type Medians = Readonly<Record<string, number>>;

/** A row of the table. */
export type Row = Readonly<{
  id: string;
  says: string;
  unit: 's' | 'ms' | 'kB' | '×';
  /** What the deck must reach, from the same run; undefined where what it is held against was not measured. */
  goal: (medians: Medians) => number | undefined;
  goalSays: string;
}>;

const times = (factor: number, tool: string) => (medians: Medians) =>
  medians[tool] === undefined ? undefined : factor * medians[tool];
const lean = 'lean reveal.js';
const best = (factor: number) => (medians: Medians) => {
  const others = Object.entries(medians).filter(([tool]) => tool !== own);
  return others.length > 0 ? factor * Math.min(...others.map(([, median]) => median)) : undefined;
};

/** The deck's own name among the tools. */
export const own = 'denne præsentation';

/** Every row, in the order of the table. */
export const rows: readonly Row[] = [
  { id: 'build', says: 'bygning', unit: 's', goal: times(3, lean), goalSays: '≤ 3 × lean' },
  { id: 'buildCpu', says: 'bygning, processor', unit: 's', goal: times(3, lean), goalSays: '≤ 3 × lean' },
  { id: 'start', says: 'start til første slide', unit: 'ms', goal: times(2, lean), goalSays: '≤ 2 × lean' },
  { id: 'text', says: 'tekst gemt til set', unit: 'ms', goal: times(1, 'Slidev'), goalSays: '≤ Slidev' },
  {
    id: 'number',
    says: 'tal gemt til tegnet',
    unit: 'ms',
    goal: times(1.2, 'Slidev'),
    goalSays: '≤ 1,2 × Slidev',
  },
  {
    id: 'slowPaint',
    says: 'første billede, langsomt',
    unit: 'ms',
    goal: times(1, 'Marp'),
    goalSays: '≤ Marp',
  },
  {
    id: 'slowMoved',
    says: 'en tast flytter slidet, langsomt',
    unit: 'ms',
    goal: best(0.5),
    goalSays: '≤ 0,5 × den bedste',
  },
  {
    id: 'fastMoved',
    says: 'en tast flytter slidet, hurtigt',
    unit: 'ms',
    goal: times(1, lean),
    goalSays: '≤ lean',
  },
  { id: 'key', says: 'tast til set', unit: 'ms', goal: times(0.8, lean), goalSays: '≤ 0,8 × lean' },
  {
    id: 'slowKey',
    says: 'tast til set, en kvart processor',
    unit: 'ms',
    goal: times(0.8, lean),
    goalSays: '≤ 0,8 × lean',
  },
  { id: 'busy', says: 'sidens egen tråd for en tast', unit: 'ms', goal: times(1, lean), goalSays: '≤ lean' },
  {
    id: 'view',
    says: 'første billede uden skrifter, pakket',
    unit: 'kB',
    goal: () => 60,
    goalSays: '≤ 60',
  },
  ...longRows(300, 1.5, '≤ 1,5'),
  ...longRows(1000, 3, '≤ 3'),
];

/** What a day of so many slides takes, as times of what the day as it is takes. */
function longRows(slides: number, most: number, goalSays: string): Row[] {
  const row = { unit: '×', goal: () => most, goalSays } as const;
  return [
    { ...row, id: `start${slides}`, says: `scenen klar med ${danish(slides)} slides` },
    { ...row, id: `key${slides}`, says: `tast til set med ${danish(slides)} slides` },
  ];
}

/** The middle of some numbers. Throws where there are none. */
export function median(numbers: readonly number[]): number {
  const middle = numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
  if (middle === undefined) throw new Error('Der er intet målt.');
  return middle;
}
