import { h } from 'preact';
import { useRendering } from './rendering.tsx';

type TypedProps = Readonly<{
  value: string;
  /** Where it stands in its file: "12:3". */
  at: string;
}>;

/** A text that was typed in a slide file with a number in it, marked with its place for whoever checks the slide. */
export function Typed({ value, at }: TypedProps) {
  const { check } = useRendering();
  return check ? h(typedTag, { at }, value) : <>{value}</>;
}

/** The element round a typed text with a number. It is taken out before anyone sees the page. */
export const typedTag = 'typed-text';
