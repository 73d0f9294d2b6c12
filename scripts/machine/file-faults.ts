import path from 'node:path';

/** What the computer says when it doesn't let a file be read or written, and what to do about it. */
const known: Readonly<Record<string, readonly [why: string, what: string]>> = {
  ENOSPC: ['disken er fuld', 'Gør plads, og prøv igen.'],
  EDQUOT: ['der er ikke mere plads til dig på disken', 'Gør plads, og prøv igen.'],
  EROFS: ['drevet kan kun læses', 'Flyt mappen et sted hen, hvor der må skrives, og prøv igen.'],
  EACCES: [
    'en fil er åben i et andet program, eller du har ikke lov',
    'Luk det andet program, eller få lov til mappen, og prøv igen.',
  ],
  EBUSY: [
    'en fil er åben i et andet program, eller mappen er et drev for sig selv',
    'Luk det andet program, eller byg et sted, hvor mappen er en almindelig mappe, og prøv igen.',
  ],
  EXDEV: [
    'den ligger på et andet drev end .cache/',
    'Lav begge til almindelige mapper i projektet, og prøv igen.',
  ],
  EEXIST: ['her ligger en fil, hvor der skal være en mappe', 'Omdøb den, og prøv igen.'],
  EISDIR: ['her ligger en mappe, hvor der skal være en fil', 'Omdøb den, og prøv igen.'],
  EMFILE: ['der er for mange filer åbne på maskinen', 'Luk nogle programmer, og prøv igen.'],
  UNKNOWN: [
    'den ligger måske kun på nettet, i OneDrive, eller drevet svarer ikke',
    'Højreklik på filen, vælg »Behold altid på denne enhed«, og prøv igen.',
  ],
  EIO: ['disken svarer ikke, som den skal', 'Se efter, om den er i stykker eller trukket ud, og prøv igen.'],
};

const alike: Readonly<Record<string, string>> = {
  EPERM: 'EACCES',
  ENFILE: 'EMFILE',
  ENOTDIR: 'EEXIST',
  ETXTBSY: 'EBUSY',
};

const otherwise = 'Luk de programmer, der kan have filer åbne, og se efter, om disken er fuld. Prøv så igen.';

/** What a fault is called by the computer, as "ENOSPC", where it is one of files; undefined for every other. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  // "UNKNOWN" is all that Node has for a fault of Windows alone.
  if ('code' in error && typeof error.code === 'string' && /^(?:E[A-Z]+|UNKNOWN)$/.test(error.code))
    return error.code;
  // Vite's own bundler gives the number that the system has for a full disk, and its plugins' faults only as text.
  if (/\(os error (?:28|112)\)/.test(error.message)) return 'ENOSPC';
  const [, code] = /\b(ENOSPC|EDQUOT|EROFS|EIO|EMFILE|ENFILE): /.exec(error.message) ?? [];
  return code;
}

/**
 * The sentence on a file or a folder that the computer doesn't let be written; `still` is what stands between why, and
 * what to do. Undefined where a fault has nothing to do with files.
 */
export function unwritten(name: string, error: unknown, still = ''): string | undefined {
  const code = codeOf(error);
  if (code === undefined) return undefined;
  const [why, what] = known[alike[code] ?? code] ?? ['computeren siger nej', otherwise];
  return [`${name} kan ikke skrives: ${why} (${code}).`, still, what].filter(Boolean).join(' ');
}

/**
 * The sentence on a fault that any command may meet: the disk is full, or a file can't be read or written. Undefined for
 * a fault of ours.
 */
export function fileFault(error: unknown, still = ''): string | undefined {
  const code = codeOf(error);
  const fault = code === undefined ? undefined : known[alike[code] ?? code];
  if (!(error instanceof Error) || !fault) return undefined;
  const places = ['dest' in error ? error.dest : undefined, 'path' in error ? error.path : undefined];
  const place = places.find((one) => typeof one === 'string');
  const at = place === undefined ? '' : path.relative('', place);
  const isOurs = at === '' || /^(?:dist|\.cache|node_modules)\b/.test(at);
  const says = at === '' ? 'Der kan ikke skrives' : `${at} kan ikke ${isOurs ? 'skrives' : 'bruges'}`;
  return [`${says}: ${fault[0]} (${code}).`, still, fault[1]].filter(Boolean).join(' ');
}
