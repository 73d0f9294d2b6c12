/** The parts of the speaker's window. */
export type Layout = Readonly<{ root: HTMLElement; part: (name: string) => HTMLElement }>;

/** What stands in the window, and where what is shown is put. */
const parts = `
    <header>
      <h1 class="visually-hidden">Talervisning</h1>
      <p><time data-part="time"></time></p>
      <p class="minutes"><b data-part="minutes"></b><span data-part="minutesAre"></span></p>
      <div class="what-is-on">
        <p data-part="item"></p>
        <p data-part="about"></p>
        <p data-part="due"></p>
      </div>
      <div class="how-late">
        <p data-part="pace"></p>
        <p data-part="still"></p>
      </div>
      <div class="how-far">
        <p data-part="number"></p>
        <p data-part="elapsed"></p>
      </div>
    </header>
    <main>
      <div class="now">
        <div class="pane">
          <div data-part="current"></div>
          <div role="status">
            <p data-part="screen"></p>
            <p class="alone">Der er ingen scene åben. Talervisningen åbnes med S fra slides: <a href="?vis=slides" rel="opener">Åbn scenen</a> herfra, eller tryk S på den, du har.</p>
          </div>
        </div>
        <div class="then">
          <section aria-labelledby="next-heading">
            <h2 id="next-heading">Næste</h2>
            <div data-part="next"></div>
            <p data-part="end" hidden>Det var sidste slide.</p>
          </section>
          <div>
            <div data-part="timer" role="group" aria-label="Gruppearbejde" hidden></div>
            <section data-part="skips" aria-labelledby="skips-heading" hidden>
              <h2 id="skips-heading"></h2>
              <ol></ol>
            </section>
          </div>
        </div>
      </div>
      <section class="to-say" aria-labelledby="notes-heading">
        <div>
          <h2 id="notes-heading">Noter</h2>
          <div data-part="rehearse"></div>
          <div data-part="sizes"></div>
        </div>
        <div data-part="notes" tabindex="0" role="group" aria-labelledby="notes-heading"></div>
      </section>
    </main>
    <section class="buttons" aria-label="Knapper">
      <div data-part="driving" role="group" aria-label="Scenen"></div>
      <div data-part="day" role="group" aria-label="Dagen"></div>
    </section>
    <nav aria-label="Dagens program"><ol data-part="strip"></ol></nav>`;

/** The speaker's window without anything in it. A part is found by its `data-part`; `part` throws where there is none. */
export function openLayout(): Layout {
  const root = document.createElement('div');
  root.className = 'speaker-view';
  root.innerHTML = parts;
  return {
    root,
    part: (name) => {
      const part = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
      if (!part) throw new Error(`The speaker's window has no part ${name}.`);
      return part;
    },
  };
}
