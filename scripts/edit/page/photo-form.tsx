import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PictureAnswer } from '../messages.ts';
import { ask } from './ask.ts';
import { pictureFrom, type Picture } from './picture.ts';
import type { RowProps } from './slide-row.tsx';

type Props = RowProps &
  Readonly<{
    name: string;
    /** A picture that was dropped on the slide. */
    dropped: File | undefined;
    close: () => void;
  }>;

/** Below how many pixels a picture is coarse on a screen. */
const coarse = 600;

/** Where a picture is put: on the slide, in place of one of its own by its number, or on a new slide. */
type Where = 'here' | 'new' | number;

/** Puts a picture on a slide: the file, what it shows, and who has taken it. Nothing is written before it is whole. */
export function PhotoForm({ slide, index, done, name, dropped, close }: Props) {
  const [picture, setPicture] = useState<Picture>();
  const [wrong, setWrong] = useState<string>();
  const [isAsked, askFor] = useState(false);
  const [isSending, setSending] = useState(false);
  const [alt, setAlt] = useState('');
  const [by, setBy] = useState('');
  const [heading, setHeading] = useState('');
  const isOnSlide = slide.kind === 'Slide' && !slide.isOwn;
  const [where, setWhere] = useState<Where>(isOnSlide ? 'here' : 'new');
  const form = useRef<HTMLFormElement>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const made = await pictureFrom(file);
    setPicture(typeof made === 'string' ? undefined : made);
    setWrong(typeof made === 'string' ? made : undefined);
  };
  useEffect(() => void take(dropped), [dropped]);
  const told = {
    fil: wrong ?? (picture ? undefined : 'Vælg et billede.'),
    alt: alt.trim() === '' ? 'Skriv, hvad billedet viser, til dem, der ikke kan se det.' : undefined,
    overskrift: where === 'new' && heading.trim() === '' ? 'Skriv slidets overskrift.' : undefined,
  };
  const put = async (): Promise<void> => {
    askFor(true);
    const [missing] = Object.entries(told).flatMap(([field, message]) => (message ? [field] : []));
    if (missing !== undefined || !picture) {
      form.current?.querySelector<HTMLElement>(`#billede-${missing ?? 'fil'}`)?.focus();
      return;
    }
    setSending(true);
    const answer = await ask<PictureAnswer>('billede', { name: picture.name, data: picture.data }).catch(
      (error: unknown): PictureAnswer => ({ why: error instanceof Error ? error.message : String(error) }),
    );
    setSending(false);
    if ('why' in answer) {
      setWrong(answer.why);
      return;
    }
    const photo = { slide: { index, id: slide.id }, src: answer.src, alt: alt.trim(), by: by.trim() };
    close();
    if (where === 'new')
      await done(
        { kind: 'photo-slide', ...photo, heading: heading.trim() },
        {
          said: `»${heading.trim()}« med ${answer.src} er sat ind efter »${name}«.`,
          at: index + 1,
          focus: 'name',
        },
      );
    else
      await done(
        { kind: 'photo', ...photo, ...(where === 'here' ? {} : { instead: where }) },
        { said: `${answer.src} er sat ind på »${name}«.`, at: index, focus: 'name' },
      );
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
      <Field id="fil" label="Billedet" told={isAsked || wrong !== undefined ? told.fil : undefined}>
        <label class="choose">
          Vælg et billede
          <input
            class="visually-hidden"
            id="billede-fil"
            type="file"
            accept="image/jpeg,image/png"
            aria-invalid={wrong !== undefined}
            aria-describedby="billede-fil-fejl"
            onChange={({ currentTarget }) => void take(currentTarget.files?.[0])}
          />
        </label>{' '}
        <span class="help">eller slip det her, eller sæt det ind med Ctrl+V.</span>
      </Field>
      {picture && (
        <div class="chosen">
          <img src={picture.address} alt="" />
          <p class="help">
            Bliver til slides/{picture.name}. Hvor og hvornår det er taget, er ikke med i filen. Brug kun
            billeder, I må vise.
            {picture.width < coarse &&
              ` Det er kun ${picture.width} punkter bredt og kan blive grynet på lærredet.`}
          </p>
        </div>
      )}
      <Field id="alt" label="Hvad viser billedet?" told={isAsked ? told.alt : undefined}>
        <input
          id="billede-alt"
          type="text"
          value={alt}
          required
          aria-invalid={isAsked && told.alt !== undefined}
          aria-describedby="billede-alt-fejl"
          onInput={({ currentTarget }) => setAlt(currentTarget.value)}
        />
      </Field>
      <Field id="af" label="Hvem har taget det? (kan udelades)" told={undefined}>
        <input
          id="billede-af"
          type="text"
          value={by}
          placeholder="Foto: …"
          onInput={({ currentTarget }) => setBy(currentTarget.value)}
        />
      </Field>
      {isOnSlide && (
        <fieldset>
          <legend>Hvor skal det stå?</legend>
          {[
            ['here', 'På dette slide'] as const,
            ...slide.photos.map(({ src }, at) => [at, `I stedet for ${src.replace(/^.*\//, '')}`] as const),
            ['new', 'På et nyt slide efter dette'] as const,
          ].map(([value, text]) => (
            <label class="check" key={value}>
              <input type="radio" name="hvor" checked={where === value} onChange={() => setWhere(value)} />
              {text}
            </label>
          ))}
        </fieldset>
      )}
      {where === 'new' && (
        <Field id="overskrift" label="Det nye slides overskrift" told={isAsked ? told.overskrift : undefined}>
          <input
            id="billede-overskrift"
            type="text"
            value={heading}
            required
            aria-invalid={isAsked && told.overskrift !== undefined}
            aria-describedby="billede-overskrift-fejl"
            onInput={({ currentTarget }) => setHeading(currentTarget.value)}
          />
        </Field>
      )}
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

type FieldProps = Readonly<{
  id: string;
  label: string;
  told: string | undefined;
  children: ComponentChildren;
}>;

/** A field with its label, and below it what is wrong with it. */
function Field({ id, label, told, children }: FieldProps) {
  return (
    <div class="field">
      <label for={`billede-${id}`}>{label}</label>
      {children}
      <p id={`billede-${id}-fejl`} class="told-here" aria-live="polite">
        {told}
      </p>
    </div>
  );
}
