import { useEffect, useRef, useState } from 'preact/hooks';
import type { PictureAnswer } from '../messages.ts';
import { ask } from './ask.ts';
import { pictureFrom, type Picture } from './picture.ts';
import type { RowProps } from './row-props.ts';
import { TextField, ToldField } from './told-field.tsx';

type Props = RowProps &
  Readonly<{
    /** A picture that was dropped on the slide. */
    dropped: File | undefined;
    close: () => void;
  }>;

/** Where a picture is put: on the slide, in place of one of its own by its number, or on a new slide. */
type Where = 'here' | 'new' | number;

/** Puts a picture on a slide: the file, what it shows, and who has taken it. Nothing is written before it is whole. */
export function PhotoForm({ dropped, close, ...row }: Props) {
  const { picture, wrong, setWrong, take } = usePicture(dropped);
  const { told, form, checkAll, ...text } = usePhotoTexts(
    row,
    picture ? wrong : (wrong ?? 'Vælg et billede.'),
  );
  const [isSending, setSending] = useState(false);
  const put = async (): Promise<void> => {
    if (!checkAll() || !picture) return;
    setSending(true);
    const answer = await sent(picture);
    setSending(false);
    if ('why' in answer) {
      setWrong(answer.why);
      return;
    }
    close();
    const { alt, by, heading, where } = text;
    await putOn(row, where, heading.trim(), { src: answer.src, alt: alt.trim(), by: by.trim() });
  };
  return (
    <form
      ref={form}
      class="photo-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSending) void put();
      }}
    >
      <FileField told={wrong ?? told('billede-fil')} isWrong={wrong !== undefined} take={take} />
      {picture && <Chosen {...picture} />}
      <PhotoTexts {...text} slide={row.slide} told={told} />
      <div class="buttons">
        <button type="submit" class="first" aria-disabled={isSending}>
          Sæt billedet ind
        </button>
        <button type="button" onClick={close}>
          Fortryd billedet
        </button>
      </div>
    </form>
  );
}

const isOnSlide = ({ kind, isOwn }: RowProps['slide']): boolean => kind === 'Slide' && !isOwn;

/** What is written of a picture, and what is missing, which is told once the form has been sent; `ofFile` is what is wrong with the file. */
function usePhotoTexts({ slide }: RowProps, ofFile: string | undefined) {
  const [isAsked, askFor] = useState(false);
  const [alt, setAlt] = useState('');
  const [by, setBy] = useState('');
  const [heading, setHeading] = useState('');
  const [where, setWhere] = useState<Where>(isOnSlide(slide) ? 'here' : 'new');
  const form = useRef<HTMLFormElement>(null);
  const missing = {
    'billede-fil': ofFile,
    'billede-alt': alt.trim() ? undefined : 'Skriv, hvad billedet viser, til dem, der ikke kan se det.',
    'billede-overskrift': where !== 'new' || heading.trim() ? undefined : 'Skriv slidets overskrift.',
  };
  const told: ToldOf = (field) => (isAsked ? missing[field] : undefined);
  /** Says whether all is there, and goes to the first that is not. */
  const checkAll = (): boolean => {
    askFor(true);
    const [first] = Object.entries(missing).flatMap(([field, message]) => (message ? [field] : []));
    if (first !== undefined) form.current?.querySelector<HTMLElement>(`#${first}`)?.focus();
    return first === undefined;
  };
  return { told, form, checkAll, alt, setAlt, by, setBy, heading, setHeading, where, setWhere };
}

type ToldOf = (field: 'billede-fil' | 'billede-alt' | 'billede-overskrift') => string | undefined;

type TextsProps = Pick<RowProps, 'slide'> & Omit<ReturnType<typeof usePhotoTexts>, 'form' | 'checkAll'>;

function PhotoTexts({ slide, told, ...text }: TextsProps) {
  return (
    <>
      <TextField
        {...{ id: 'billede-alt', label: 'Hvad viser billedet?', value: text.alt, put: text.setAlt }}
        {...{ isRequired: true, told: told('billede-alt') }}
      />
      <TextField
        {...{
          id: 'billede-af',
          label: 'Hvem har taget det? (kan udelades)',
          value: text.by,
          put: text.setBy,
        }}
      />
      {isOnSlide(slide) && <WhereField slide={slide} where={text.where} put={text.setWhere} />}
      {text.where === 'new' && (
        <TextField
          {...{ id: 'billede-overskrift', label: 'Det nye slides overskrift', value: text.heading }}
          {...{ put: text.setHeading, isRequired: true, told: told('billede-overskrift') }}
        />
      )}
    </>
  );
}

/** The picture that was dropped or chosen last, or what is wrong with it. */
function usePicture(dropped: File | undefined) {
  const [picture, setPicture] = useState<Picture>();
  const [wrong, setWrong] = useState<string>();
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const made = await pictureFrom(file);
    setPicture(typeof made === 'string' ? undefined : made);
    setWrong(typeof made === 'string' ? made : undefined);
  };
  useEffect(() => void take(dropped), [dropped]);
  return { picture, wrong, setWrong, take };
}

const sent = ({ name, data }: Picture): Promise<PictureAnswer> =>
  ask<PictureAnswer>('billede', { name, data }).catch((error: unknown) => ({
    why: error instanceof Error ? error.message : String(error),
  }));

type Photo = Readonly<{ src: string; alt: string; by: string }>;

function putOn({ slide, index, name, done }: RowProps, where: Where, heading: string, photo: Photo) {
  const own = { slide: { index, id: slide.id }, ...photo };
  if (where === 'new')
    return done(
      { kind: 'photo-slide', ...own, heading },
      {
        said: `»${heading}« med ${photo.src} er sat ind efter »${name}«.`,
        at: index + 1,
        focus: 'name',
      },
    );
  return done(
    { kind: 'photo', ...own, ...(where === 'here' ? {} : { instead: where }) },
    { said: `${photo.src} er sat ind på »${name}«.`, at: index, focus: 'name' },
  );
}

type FileProps = Readonly<{
  told: string | undefined;
  isWrong: boolean;
  take: (file: File | undefined) => Promise<void>;
}>;

function FileField({ told, isWrong, take }: FileProps) {
  return (
    <ToldField id="billede-fil" label="Billedet" told={told}>
      <label class="choose">
        Vælg et billede
        <input
          class="visually-hidden"
          id="billede-fil"
          type="file"
          accept="image/jpeg,image/png"
          aria-invalid={isWrong}
          aria-describedby="billede-fil-fejl"
          onChange={({ currentTarget }) => void take(currentTarget.files?.[0])}
        />
      </label>{' '}
      <span class="help">eller slip det her, eller sæt det ind med Ctrl+V.</span>
    </ToldField>
  );
}

/** Below how many pixels a picture is coarse on a screen. */
const coarse = 600;

function Chosen({ name, address, width }: Picture) {
  return (
    <div class="chosen">
      <img src={address} alt="" />
      <p class="help">
        Bliver til slides/{name}. Hvor og hvornår det er taget, er ikke med i filen. Brug kun billeder, I må
        vise.
        {width < coarse && ` Det er kun ${width} punkter bredt og kan blive grynet på lærredet.`}
      </p>
    </div>
  );
}

type WhereProps = Readonly<{ slide: RowProps['slide']; where: Where; put: (where: Where) => void }>;

function WhereField({ slide, where, put }: WhereProps) {
  const ways: readonly (readonly [Where, string])[] = [
    ['here', 'På dette slide'],
    ...slide.photos.map(({ src }, at) => [at, `I stedet for ${src.replace(/^.*\//, '')}`] as const),
    ['new', 'På et nyt slide efter dette'],
  ];
  return (
    <fieldset>
      <legend>Hvor skal det stå?</legend>
      {ways.map(([value, text]) => (
        <label class="check" key={value}>
          <input type="radio" name="hvor" checked={where === value} onChange={() => put(value)} />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
