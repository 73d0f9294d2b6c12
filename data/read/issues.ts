import type { z } from 'zod';
import type { Path } from './path.ts';

/** What a schema has against a field: its value, or that there is a field of that name at all. */
export type Issue = Readonly<{ of: 'name' | 'value'; path: Path; message: string }>;

type Issues = readonly z.core.$ZodIssue[];

/** Everything that a schema has against a file. */
export const issuesIn = (error: z.core.$ZodError | undefined): Issue[] => issuesOf(error?.issues ?? [], []);

const issuesOf = (issues: Issues, above: Path): Issue[] =>
  issues.flatMap((issue): Issue[] => {
    const path = [...above, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
    if (issue.code === 'invalid_union') return issuesOf(meantBranch(issue.errors), path);
    if (issue.code !== 'unrecognized_keys') return [{ of: 'value', path, message: issue.message }];
    // One issue for each unknown key; their messages are the lines of zod's (see schema/record.ts).
    const messages = issue.message.split('\n');
    return issue.keys.map((key, index) => ({
      of: 'name',
      path: [...path, key],
      message: messages[index] ?? '',
    }));
  });

/** Of what could stand in a field, what was meant: a group of fields where there is one, else the text. */
const meantBranch = (branches: readonly Issues[]): Issues =>
  branches.find((issues) =>
    issues.some(({ code, path }) => path.length > 0 || code === 'unrecognized_keys'),
  ) ??
  branches[0] ??
  [];
