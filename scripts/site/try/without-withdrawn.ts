import { correct } from '../../../data/check/corrections.ts';
import { sealOf } from '../../../data/check/seal.ts';
import { asList, at, isRecord, textAt, withoutField, withText } from '../../../data/read/content.ts';
import type { Content } from '../../../data/read/yaml-text.ts';

/** What a correction says that takes a number back. */
const isWithdrawal = (correction: Content): boolean =>
  /^(?:skjult|ikke oplyst)$/i.test(textAt(correction, 'til'));

/**
 * A row in which a number that a correction took back was never told: the site shows it nowhere, and the row as it was
 * written still has it. Where it was sealed it is sealed anew.
 */
export function withoutWithdrawn(row: Content): Content {
  const corrections = asList(at(row, 'rettelser'));
  const past = corrections.filter((correction, place) =>
    corrections
      .slice(place)
      .some((later) => isWithdrawal(later) && textAt(later, 'felt') === textAt(correction, 'felt')),
  );
  if (!isRecord(row) || past.length === 0) return row;
  const [made = ''] = asList(at(correct({ aar: [{ ...row, rettelser: past }] }).content, 'aar'));
  const left = corrections.filter((correction) => !past.includes(correction));
  const told =
    left.length > 0 && isRecord(made) ? { ...made, rettelser: left } : withoutField(made, ['rettelser']);
  return textAt(told, 'forsegl') === '' ? told : withText(told, ['forsegl'], sealOf(told));
}
