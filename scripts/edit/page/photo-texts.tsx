import { useRef, useState } from 'preact/hooks';
import type { RowProps } from './row-props.ts';
import { TextField } from './told-field.tsx';

/** Where a picture is put: on the slide, in place of one of its own by its number, or on a new slide. */
export type Where = 'here' | 'new' | number;

const isOnSlide = ({ kind, isOwn }: RowProps['slide']): boolean => kind === 'Slide' && !isOwn;

/** What is written of a picture, and what is missing, which is told once the form has been sent; `ofFile` is what is wrong with the file. */
export function usePhotoTexts({ slide }: RowProps, ofFile: string | undefined) {
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

/** The fields for what is written of a picture. */
export function PhotoTexts({ slide, told, ...text }: TextsProps) {
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
