import type { Sum } from './worked-out.ts';

/** How often each count is in an equation that gives 0, by its name; what is known stands under `''`. */
type Equation = Map<string, number>;

/** The counts that sums give when they are held together: 7 for a + b, 9 for b + c and 8 for a + c give all three. */
export function solved(
  sums: readonly Sum[],
  known: ReadonlyMap<string, number>,
): (readonly [string, number])[] {
  const by = new Map<string, Equation>();
  for (const sum of sums) {
    const equation = equationOf(sum, known);
    for (const [name, its] of by) takeOut(name, equation, its);
    const name = [...equation.keys()].find((one) => one !== '');
    const times = equation.get(name ?? '');
    if (name === undefined || times === undefined) continue;
    for (const [one, often] of equation) equation.set(one, often / times);
    for (const its of by.values()) takeOut(name, its, equation);
    by.set(name, equation);
  }
  return [...by].flatMap(([name, equation]) => {
    const isAlone = [...equation.keys()].every((one) => one === name || one === '');
    return isAlone ? [[name, Math.round(-(equation.get('') ?? 0))] as const] : [];
  });
}

function equationOf({ whole, parts }: Sum, known: ReadonlyMap<string, number>): Equation {
  const equation: Equation = new Map();
  for (const part of parts) add(equation, part, 1, known);
  add(equation, whole, -1, known);
  return equation;
}

function add(equation: Equation, name: string, often: number, known: ReadonlyMap<string, number>): void {
  const value = known.get(name);
  const [under, more] = value === undefined ? [name, often] : ['', often * value];
  equation.set(under, (equation.get(under) ?? 0) + more);
}

/** Takes a count out of an equation, by one that has it once. */
function takeOut(name: string, equation: Equation, by: Equation): void {
  const times = equation.get(name) ?? 0;
  if (times === 0) return;
  for (const [one, often] of by) {
    const left = (equation.get(one) ?? 0) - times * often;
    if (Math.abs(left) < slack) equation.delete(one);
    else equation.set(one, left);
  }
}

// What is nothing but for the computer's rounding is nothing.
const slack = 1e-9;
