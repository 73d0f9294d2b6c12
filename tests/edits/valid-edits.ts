import { parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { danish } from '../../data/figure/number.ts';
import type { Chance } from '../support/chance.ts';
import { descriptionSchema, type Fields } from '../../data/subjects/description.ts';

/** The files that an editor writes, by their paths from the project's root; one that is undefined is not there. */
export type DayFiles = Record<string, string | undefined>;

/** An edit as an editor may make it; gives a sentence on what was done, or undefined where there is nothing to edit. */
export type Edit = (files: DayFiles, by: Chance) => string | undefined;

/** Takes a data file apart, edits it, and puts it together again, comments and all. */
function inYaml(
  files: DayFiles,
  name: string,
  edit: (document: Document) => string | undefined,
): string | undefined {
  const document = parseDocument(files[`data/${name}`] ?? '', { schema: 'failsafe' });
  const done = edit(document);
  if (done === undefined) return undefined;
  files[`data/${name}`] = document.toString({ lineWidth: 0 });
  return `data/${name}: ${done}`;
}

const row = z.looseObject({ id: z.string().optional(), start: z.string().optional() });
const day = z.looseObject({ punkter: z.array(row) });
const quotes = z.looseObject({ citater: z.union([z.literal(''), z.array(row)]) });

const itemsOf = (document: Document) => day.parse(document.toJS()).punkter;
const quotesOf = (document: Document) =>
  [quotes.parse(document.toJS()).citater].flat().filter((it) => it !== '');

const minutesOf = (clock = '0.00'): number => {
  const [hours = 0, minutes = 0] = clock.split('.').map(Number);
  return hours * 60 + minutes;
};
const clockOf = (minutes: number): string =>
  `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`;

const names = ['Amina Ström', 'Jens-Ole Ærø', 'Søs Þorsdóttir', 'Ib Å. Dahl'] as const;
const titles = ['Frokost i haven', 'Pause: strækben', 'En snak om »det svære«', 'Hvad nu? 100 % ro'] as const;
const words = [
  'Nogen hørte mig.',
  'Jeg fik lov at sige det selv; det havde jeg ikke prøvet før.',
  'Hun sagde: "Det er din sag". Så turde jeg.',
] as const;

/** Another time for an item, between those of its neighbours. */
const time: Edit = (files, by) =>
  inYaml(files, 'program.yaml', (document) => {
    const items = itemsOf(document);
    const at = by.whole(1, items.length - 2);
    const [before, after] = [at - 1, at + 1].map((index) => minutesOf(items[index]?.start));
    if (before === undefined || after === undefined || after - before < 2) return undefined;
    const start = clockOf(by.whole(before + 1, after - 1));
    document.setIn(['punkter', at, 'start'], start);
    return `»${items[at]?.id}« begynder kl. ${start}`;
  });

/** Another name for an item, or for who speaks at it. */
const title: Edit = (files, by) =>
  inYaml(files, 'program.yaml', (document) => {
    const at = by.whole(0, itemsOf(document).length - 1);
    const id = itemsOf(document)[at]?.id;
    if (by.onceIn(2)) {
      const speakers = names.slice(0, by.one([1, 1, 2, 4])).map((navn) => ({ navn }));
      const written = speakers.length === 1 ? speakers[0] : speakers;
      document.setIn(['punkter', at, 'taler'], document.createNode(written));
      return `»${id}« har ${speakers.map(({ navn }) => navn).join(', ')} som taler`;
    }
    const written = by.one(titles);
    document.setIn(['punkter', at, 'titel'], written);
    return `»${id}« hedder »${written}«`;
  });

/** An item more, without slides, or one less, with its slides. */
const item: Edit = (files, by) =>
  inYaml(files, 'program.yaml', (document) => {
    const items = itemsOf(document);
    const at = by.whole(2, items.length - 2);
    const [before, own] = [minutesOf(items[at - 1]?.start), minutesOf(items[at]?.start)];
    if (items.length > 9 || own - before < 2) {
      const id = items[at]?.id ?? '';
      document.deleteIn(['punkter', at]);
      files[`slides/${id}.mdx`] = undefined;
      return `punktet »${id}« er taget ud, og slides/${id}.mdx med`;
    }
    const start = clockOf(by.whole(before + 1, own - 1));
    const id = `nyt-punkt-${start.replace('.', '-')}`;
    const list = z.object({ items: z.array(z.unknown()) }).parse(document.get('punkter'));
    list.items.splice(at, 0, document.createNode({ id, start, titel: by.one(titles), slags: 'pause' }));
    return `punktet »${id}« er sat ind`;
  });

const film: Edit = (files, by) =>
  inYaml(files, 'film.yaml', (document) => {
    const [field, written] = by.one<readonly [string, string]>([
      ['titel', 'Hvad gør en bisidder?'],
      ['medvirkende', by.one(names)],
      ['adresse', 'https://www.youtube.com/watch?v=aqz-KE-bpKQ'],
    ]);
    document.set(field, written);
    return `»${field}« er »${written}«`;
  });

const consent: Edit = (files, by) =>
  inYaml(files, 'citater.yaml', (document) => {
    const all = quotesOf(document);
    if (all.length === 0) return undefined;
    const at = by.whole(0, all.length - 1);
    const [says, given] = by.one<readonly [string, object]>([
      ['er trukket tilbage', { hvor: ['rummet', 'nettet'], trukket_tilbage: 'ja' }],
      ['er udløbet', { hvor: ['rummet', 'nettet', 'tryk'], indtil: '2021-12-31', trukket_tilbage: 'nej' }],
      ['gælder kun rummet', { hvor: ['rummet'], trukket_tilbage: 'nej' }],
      ['gælder nettet, ikke tryk', { hvor: ['rummet', 'nettet'], trukket_tilbage: 'nej' }],
      ['er givet', { hvor: ['rummet', 'nettet', 'tryk'], trukket_tilbage: 'nej' }],
    ]);
    document.setIn(['citater', at, 'samtykke'], document.createNode(given));
    return `samtykket til »${all[at]?.id}« ${says}`;
  });

const quoteMore: Edit = (files, by) =>
  inYaml(files, 'citater.yaml', (document) => {
    const all = quotesOf(document);
    const id = by.one([`citat-${by.whole(4, 99)}`, `skolen-${by.whole(1, 99)}`] as const);
    const ord = by.one(words);
    const koen = by.one<object>([{ koen: 'pige' }, { koen: 'dreng' }, { koen: 'barn' }, {}]);
    const hvem = { ...koen, alder: String(by.whole(7, 17)) };
    const added = { id, ord, hvem, kilde: 'temadag-citater', samtykke: 'ukendt' };
    if (all.some((one) => one.id === id || one['ord'] === ord)) return undefined;
    if (all.length === 0) document.set('citater', document.createNode([added]));
    else document.addIn(['citater'], document.createNode(added));
    return `citatet »${id}« er sat ind`;
  });

const quoteLess: Edit = (files, by) =>
  inYaml(files, 'citater.yaml', (document) => {
    const all = quotesOf(document);
    if (all.length === 0) return undefined;
    const at = by.whole(0, all.length - 1);
    document.deleteIn(['citater', at]);
    return `citatet »${all[at]?.id}« er slettet`;
  });

/** A few more or fewer of what is counted, in all the fields that it counts in. */
const numbers: Edit = (files, by) => {
  const described = Object.keys(files).flatMap((name) => /^data\/(\w+)\.felter\.yaml$/.exec(name)?.[1] ?? []);
  const subject = described[by.whole(0, described.length - 1)] ?? '';
  const text = files[`data/${subject}.felter.yaml`] ?? '';
  const fields = descriptionSchema.parse(parseDocument(text, { schema: 'failsafe' }).toJS()).fields;
  const counted = Object.keys(fields).filter(
    (field) => !field.includes('.') && fields[field]?.unit !== 'pct.',
  );
  const field = counted[by.whole(0, counted.length - 1)] ?? '';
  return inYaml(files, `${subject}.yaml`, (document) => {
    const years = z.object({ aar: z.array(z.record(z.string(), z.unknown())) }).parse(document.toJS()).aar;
    const at = years.length - 1;
    const more = by.one([-2, -1, 1, 2, 3] as const);
    for (const one of countingIn(fields, field)) {
      const written = z.string().safeParse(years[at]?.[one]).data ?? '';
      if (!/^[\d.]+$/.test(written)) return undefined;
      document.setIn(['aar', at, one], danish(Number(written.replaceAll('.', '')) + more));
    }
    return `${more} i »${field}« og i alt, det tæller med i`;
  });
};

/** A field, and every total that what it counts is counted in. */
function countingIn(fields: Fields, field: string): string[] {
  const above = Object.keys(fields).filter((one) => {
    const is = fields[one]?.is;
    return is?.kind === 'sum' ? is.parts.includes(field) : is?.kind === 'total' && is.of === field;
  });
  return [...new Set([field, ...above.flatMap((one) => countingIn(fields, one))])];
}

/** Other words on a slide. */
const slide: Edit = (files, by) => {
  const all = Object.keys(files).filter((name) => /^slides\/[\w-]+\.mdx$/.test(name) && files[name]);
  const name = all[by.whole(0, all.length - 1)] ?? '';
  const text = files[name];
  if (!text?.includes('</Notes>')) return undefined;
  files[name] = text.replace('</Notes>', `\nSig også tak til ${by.one(names)}.\n\n</Notes>`);
  return `${name}: talernoten siger mere`;
};

/** What an editor may do on any day, and the deck must bear. */
export const validEdits: readonly [Edit, ...Edit[]] = [
  time,
  title,
  item,
  film,
  consent,
  consent,
  quoteMore,
  quoteMore,
  quoteLess,
  numbers,
  slide,
];
