import { useEffect, useState } from 'preact/hooks';
import { Desk } from './desk.tsx';
import { knownFiles, useFiles, useFound } from './files.ts';
import { Give } from './give.tsx';

/** The page on which anyone checks a data file: all of it is in the browser, and nothing is kept. */
export function Page() {
  const files = useFiles();
  const found = useFound(files.all);
  const isOver = useDropping(files.take);
  const { all, shown, refused, unknown } = files;
  useLeaving(all.some(({ edited }) => edited));
  return (
    <div class="page" data-over={isOver || undefined}>
      <Give known={knownFiles} refused={refused} unknown={unknown} onFiles={files.take} onName={files.name} />
      {all.length > 1 && (
        <nav class="files" aria-label="Dine filer">
          {all.map(({ name }) => (
            <button
              type="button"
              class="quiet"
              aria-current={name === shown?.name || undefined}
              onClick={() => files.show(name)}
            >
              {name}
            </button>
          ))}
        </nav>
      )}
      {shown && <Desk key={shown.name} files={files} shown={shown} found={found} />}
    </div>
  );
}

/** Takes the files that are dropped anywhere on the page. Gives whether one is held over it. */
function useDropping(take: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      const dropped = [...(event.dataTransfer?.files ?? [])];
      setOver(false);
      if (dropped.length === 0) return;
      event.preventDefault();
      take(dropped);
    };
    const listeners = { dragover: over, dragleave: leave, drop } as const;
    for (const [name, listener] of Object.entries(listeners))
      addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(listeners))
        removeEventListener(name, listener as EventListener);
    };
  });
  return isOver;
}

/** Lets the browser ask before the page is left with what has not been fetched. */
function useLeaving(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const ask = (event: Event) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
}
