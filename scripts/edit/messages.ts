import { z } from 'zod';
import type { Mistake } from '../../data/read/mistake.ts';
import type { Content } from '../../data/read/yaml-text.ts';
import type { Doubted } from '../deck/deck.ts';
import type { ToldOfFile } from '../deck/slide-mistakes.ts';
import type { Letter, OfSlide } from './examine.ts';
import type { Form } from './form.ts';
import type { NamesTold } from './mdx/chips.ts';
import { letterChange, type LetterChange } from './mdx/letter-change.ts';
import type { SlideTexts } from './mdx/passages.ts';
import type { ReadyPart } from './mdx/ready-parts.ts';
import type { SlideInFile } from './mdx/slides-in-file.ts';
import { pictureName } from './picture-name.ts';
import type { YearsToBegin } from '../year/begin-year.ts';
import type { Clash } from './save.ts';

const path = z.array(z.union([z.string(), z.number().int().nonnegative()]));

const content: z.ZodType<Content> = z.lazy(() =>
  z.union([z.string(), z.array(content), z.record(z.string(), content)]),
);

const change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('put'), path, value: content }),
  z.strictObject({ kind: z.literal('drop'), path }),
  z.strictObject({ kind: z.literal('insert'), path, value: content }),
  z.strictObject({ kind: z.literal('move'), path, to: z.number().int().nonnegative() }),
  /** A new year after the last: the shape of a row without its numbers. */
  z.strictObject({ kind: z.literal('year'), year: z.number().int() }),
]);

/** What the page asks to have done to a data file. */
export type Asked = z.output<typeof change>;

/** What the page asks to have done to a file of either kind. */
export type AnyAsked = Asked | LetterChange;

/** What the page sends while someone edits: every draft, and what is to be done to them. */
export const draftRequest = z.strictObject({
  /** Which of the pages that are open it is. */
  tab: z.string().regex(/^[\w-]{1,40}$/),
  drafts: z.record(z.string(), z.string()),
  changes: z.array(
    z.strictObject({
      file: z.string(),
      /** The file that the page had when it was done: a change of a file without a draft is for no other. */
      hash: z.string().optional(),
      /** Undefined where it is nothing that can be done: it is refused, and the others are done. */
      change: z.union([change, letterChange]).optional().catch(undefined),
    }),
  ),
});

/** What the page sends to be saved. */
export const saveRequest = z.strictObject({
  files: z.array(z.strictObject({ name: z.string(), text: z.string(), hash: z.string() })).min(1),
});

/** What the page asks to have begun. */
export const yearRequest = z.strictObject({ year: z.number().int() });

/** What the page asks of a file's earlier texts. */
export const earlierRequest = z.strictObject({ name: z.string() });

/** A picture that the page sends to be put in slides/: what it wants it to be called, and its bytes in base64. */
export const pictureRequest = z.strictObject({
  name: z.string().max(120).regex(pictureName),
  data: z.base64(),
});

/** A file as the page has it: on the disk and, where there is one, as its draft. */
export type FileState = Readonly<{
  name: string;
  title: string;
  form: Form;
  /** Undefined where it can't be read at all, and so not be edited here. */
  content: Content | undefined;
  text: string;
  hash: string;
  /** Whether the text is another than the file's. */
  isDraft: boolean;
  hasYears: boolean;
}>;

export type { ClaimWord } from '../../components/figure/claim-words.ts';

/** A slide file as the page has it, with its slides in order, and their texts; undefined where it can't be read. */
export type LetterState = Letter &
  Pick<FileState, 'text' | 'hash' | 'isDraft'> &
  Readonly<{ inOrder: readonly LetterSlide[] | undefined; slides: readonly SlideTexts[] | undefined }>;

/** A slide in its file, with its heading as the deck has it, and where it is there; empty where it is not. */
export type LetterSlide = SlideInFile & Readonly<{ address: string }>;

/** A slide to begin from, as the page offers it: its name, and the file of its picture with what that shows. */
export type OfferedPart = Pick<ReadyPart, 'id' | 'name' | 'picture' | 'shows'>;

/** A slide that a draft changes: on the stage, or only beside it, in its notes or on the page to read. */
export type ChangedSlide = Readonly<{
  id: string;
  heading: string;
  how: 'changed' | 'new' | 'gone' | 'beside';
}>;

/** What something said and says. */
export type Rewritten = Readonly<{ name: string; before: string; after: string }>;

/** What is found in the drafts. */
export type DraftAnswer = Readonly<{
  /** Every file, with its draft's text and content. */
  files: readonly FileState[];
  letters: readonly LetterState[];
  /** The agenda items that have no slide file yet. */
  unbegun: readonly Pick<Letter, 'name' | 'title'>[];
  parts: readonly OfferedPart[];
  /** The newest year that is begun, and the latest that can be. */
  years: YearsToBegin;
  /** What could not be done of what was asked, and why. */
  refused: readonly string[];
  mistakes: readonly Mistake[];
  missing: readonly Mistake[];
  ofSlides: readonly OfSlide[];
  /** What of it stops a save: mistakes in slide files that their drafts have made. */
  ofDrafts: readonly OfSlide[];
  doubted: readonly Doubted[];
  /** What stops nothing, but has to be looked at. */
  warnings: readonly ToldOfFile[];
  /** What slides can name in a sentence. */
  names: NamesTold;
  slides: readonly ChangedSlide[];
  /** The figures that are others than before, those too that are worked out. */
  figures: readonly Rewritten[];
  /** The sentences of slides that the figures write otherwise, each with its slide. */
  sentences: readonly Rewritten[];
}>;

/** How a save went: it is done; or nothing was written, since a file was changed meanwhile, or something is wrong. */
export type SaveAnswer = Readonly<
  | { outcome: 'saved'; hashes: Readonly<Record<string, string>> }
  | { outcome: 'clash'; clashes: readonly Clash[] }
  | { outcome: 'wrong'; mistakes: readonly Mistake[]; ofDrafts: readonly OfSlide[] }
>;

/** What a picture is called now that it lies in slides/; or why it doesn't. */
export type PictureAnswer = Readonly<{ src: string } | { why: string }>;

/** The texts that a file had before each save of the day, the newest first; empty for one that was not there. */
export type EarlierAnswer = Readonly<{ texts: readonly string[] }>;
