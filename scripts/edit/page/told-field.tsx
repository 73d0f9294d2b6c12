import type { ComponentChildren } from 'preact';

type Props = Readonly<{ id: string; label: string; told: string | undefined; children: ComponentChildren }>;

/** A field with its label, and below it what is wrong with it, in an element that the field can be described by: its id and "-fejl". */
export function ToldField({ id, label, told, children }: Props) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
      <p id={`${id}-fejl`} class="told-here" aria-live="polite">
        {told}
      </p>
    </div>
  );
}

type TextProps = Readonly<{
  id: string;
  label: string;
  value: string;
  put: (value: string) => void;
  told?: string | undefined;
  isRequired?: boolean;
}>;

/** A line of text to be written. */
export function TextField({ id, label, value, put, told, isRequired = false }: TextProps) {
  return (
    <ToldField id={id} label={label} told={told}>
      <input
        id={id}
        type="text"
        value={value}
        required={isRequired}
        aria-invalid={told !== undefined}
        aria-describedby={`${id}-fejl`}
        onInput={({ currentTarget }) => put(currentTarget.value)}
      />
    </ToldField>
  );
}
