// @ts-check
import { setFlagsFromString } from 'node:v8';

// V8 compiles what has run often once more, into faster code, beside what is running. A command ends, and a first save is
// made, before that has paid: it only takes a processor from them. What runs fifteen times as often still gets it.
const [node = ''] = process.versions.node.split('.');
setFlagsFromString(
  Number(node) < 22 ? '--interrupt-budget=1000000' : '--invocation-count-for-turbofan=45000',
);
