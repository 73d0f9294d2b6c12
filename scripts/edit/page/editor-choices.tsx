import { useId, useState } from 'preact/hooks';
import type { ClaimWord } from '../messages.ts';
import type { Insertable } from './numbers-to-insert.ts';

/** Puts a number, or another part that stays whole, into the sentence. */
export function Insert({
  all,
  onInsert,
}: Readonly<{ all: readonly Insertable[]; onInsert: (chip: Insertable) => void }>) {
  const [chosen, choose] = useState(0);
  const chip = all[chosen];
  const id = useId();
  if (!chip) return null;
  return (
    <div class="insert">
      <label for={id}>Indsæt tal</label>
      <select id={id} value={String(chosen)} onChange={(event) => choose(Number(event.currentTarget.value))}>
        {all.map(({ source, shows, what }, index) => (
          <option key={source} value={String(index)}>
            {shows} – {what}
          </option>
        ))}
      </select>
      <button type="button" onClick={() => onInsert(chip)}>
        Indsæt
      </button>
    </div>
  );
}

/** What a sentence can say of its numbers. */
const claimWords: Readonly<Record<ClaimWord, string>> = {
  stiger: 'at tallet er steget siden året før',
  falder: 'at tallet er faldet siden året før',
  'på niveau': 'at tallet er på niveau med året før',
  størst: 'at det første tal er det største',
  hyppigst: 'at de nævnte er de hyppigste',
  'ikke oplyst': 'at tallet ikke er oplyst',
  'nyt navn': 'at tallet har fået et andet navn end året før',
  'kun i år': 'noget, der kun gælder i år, og som tallene ikke kan vise',
};

/** What a claim says of its numbers. */
export function ThatSelect({
  that,
  holding,
  onChange,
}: Readonly<{ that: string; holding: readonly string[]; onChange: (that: string) => void }>) {
  const id = useId();
  return (
    <div class="insert">
      <label for={id}>Sætningen siger</label>
      <select id={id} value={that} onChange={(event) => onChange(event.currentTarget.value)}>
        {Object.entries(claimWords).map(([word, told]) => (
          <option key={word} value={word}>
            {told}
            {holding.includes(word) && ' (passer nu)'}
          </option>
        ))}
      </select>
    </div>
  );
}
