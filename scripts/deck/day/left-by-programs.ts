/** What programs leave beside the files that people save. */
const leftovers =
  /^\.|^~\$|~$|\.(?:sw[a-p]|tmp|crdownload|crswap|part|lock)$|^(?:thumbs\.db|desktop\.ini|icon\r?)$|^#.*#$/i;

/** Whether a name is one that a program left, and no person gave. */
export const isLeftover = (name: string): boolean => leftovers.test(name);

/** What a program adds to the name of a file that it has not finished, or keeps from before. */
export const leftMark = /~$|\.(?:tmp|crdownload|crswap|part)$/i;
