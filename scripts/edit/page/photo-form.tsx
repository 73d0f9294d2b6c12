import { useEffect, useState } from 'preact/hooks';
import type { PictureAnswer } from '../messages.ts';
import { ask } from './ask.ts';
import { PhotoTexts, usePhotoTexts, type Where } from './photo-texts.tsx';
import { pictureFrom, type Picture } from './picture.ts';
import type { RowProps } from './row-props.ts';
import { ToldField } from './told-field.tsx';

type Props = RowProps &
  Readonly<{
    /** A picture that was dropped on the slide. */
    dropped: File | undefined;
    close: () => void;
  }>;

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
    const { alt, by, heading, where } = text;
    if ('why' in answer) setWrong(answer.why);
    else if (await putOn(row, where, heading.trim(), { src: answer.src, alt: alt.trim(), by: by.trim() }))
      close();
    setSending(false);
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
