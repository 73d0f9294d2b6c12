import type { FileState } from '../messages.ts';
import type { State } from './page-state.ts';
import type { Store } from './store.ts';

/** Saves, takes back and does again, and says how it went. */
export function SaveBar({
  state,
  store,
  file,
}: Readonly<{ state: State; store: Store; file: FileState | undefined }>) {
  const { answer, notice, isBusy, isUnsent } = state;
  const drafts = [...(answer?.files ?? []), ...(answer?.letters ?? [])].filter(({ isDraft }) => isDraft);
  const wrong = (answer?.mistakes.length ?? 0) + (answer?.ofDrafts.length ?? 0);
  const cannot = (drafts.length === 0 && !isUnsent) || wrong > 0;
  return (
    <div class="save-bar">
      <div class="buttons">
        <button
          type="button"
          class="first"
          aria-disabled={cannot || isBusy}
          aria-describedby="gem-hvorfor"
          onClick={() => {
            if (!cannot) void store.save();
          }}
        >
          Gem
        </button>
        <span id="gem-hvorfor">{standing(state, drafts, wrong)}</span>
      </div>
      <div class="buttons">
        <button type="button" disabled={!state.canUndo} onClick={() => void store.undo()}>
          Fortryd
        </button>
        <button type="button" disabled={!state.canRedo} onClick={() => void store.redo()}>
          Gør igen
        </button>
        {file && (
          <button type="button" onClick={() => void store.takeBackSave(file.name)}>
            Tilbage før sidste gem
          </button>
        )}
      </div>
      <p role="status" class={`notice ${notice?.kind ?? ''}`}>
        {notice?.text}{' '}
        {notice?.undo === true && (
          <button type="button" class="link" onClick={() => void store.undo()}>
            Fortryd
          </button>
        )}
      </p>
    </div>
  );
}

/** What is saved, and what is not. */
const standing = (state: State, drafts: readonly { title: string }[], wrong: number): string =>
  [
    ...(state.waiting.length === 0
      ? []
      : [`Kladden til ${state.waiting.join(' og ')} venter i browseren, til filen er en af dagens igen.`]),
    ...(state.waiting.length > 0 && drafts.length === 0 ? [] : [ofDrafts(state, drafts, wrong)]),
  ].join(' ');

function ofDrafts({ isUnsent, isHeld }: State, drafts: readonly { title: string }[], wrong: number): string {
  if (drafts.length === 0)
    return isUnsent || isHeld ? 'Det, du skriver, er ikke gemt endnu.' : 'Alt er gemt.';
  if (wrong > 0) return `${wrong} fejl skal rettes først. Kladden er gemt i browseren.`;
  return `${drafts.map(({ title }) => title).join(' og ')} er ændret. Kladden er gemt i browseren.`;
}
