/** What runs in a page that is measured, before anything of its own: it remembers what charts have drawn. */
export const rememberDrawn = `
  window.drawn = [];
  for (const name of ['fillText', 'strokeText']) {
    const draw = CanvasRenderingContext2D.prototype[name];
    CanvasRenderingContext2D.prototype[name] = function (text, ...rest) {
      window.drawn.push(String(text));
      return draw.call(this, text, ...rest);
    };
  }
`;

/** The headings that can be seen now, as an expression: in a fade that is the last slide's, too. */
const seenHeadings = `[...document.querySelectorAll('h1, h2, h3')]
  .filter((heading) => {
    const { left, right, top, bottom } = heading.getBoundingClientRect();
    const isInside = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight && right > left;
    return isInside && heading.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  })
  .map((heading) => heading.textContent.trim())`;

/** Starts to press the key forward, every 50 ms, until another heading than the first is seen; \`window.moved\` is then when (ms from the start). */
export const untilMoved = `
  (() => {
    let first = '';
    const look = () => {
      const [now] = document.body ? ${seenHeadings} : [];
      first ||= now;
      if (first && now && now !== first) window.moved = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  })();
`;

/** Gives, when a key has been pressed, how long it took until the next heading had been painted (ms). Rejects after `patience` ms. */
export const keyToPainted = (patience: number): string => `
  new Promise((resolve, reject) => {
    let late = false;
    setTimeout(() => {
      late = true;
      reject(new Error('Tasten bringer intet nyt slide.'));
    }, ${patience});
    const before = ${seenHeadings};
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        const look = () => {
          const now = ${seenHeadings};
          if (now.every((heading) => before.includes(heading))) return late || requestAnimationFrame(look);
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
        };
        requestAnimationFrame(look);
      },
      { once: true, capture: true },
    );
  })
`;

/** Notes as `window.readied` how long the deck's own stage took to be ready, from when the page had been read (ms). */
export const noteReady = `
  document.addEventListener('readystatechange', () => {
    const deck = document.getElementById('deck');
    if (document.readyState !== 'interactive' || !deck) return;
    const read = performance.now();
    const watch = new MutationObserver(() => {
      if (deck.dataset.ready !== undefined) window.readied ??= performance.now() - read;
    });
    watch.observe(deck, { attributeFilter: ['data-ready'] });
  });
`;

/** Gives, when a key has been pressed, how long it took until the deck's next slide had been painted (ms): however many there are, nothing else is looked at. */
export const keyToNextSlide = `
  new Promise((resolve) => {
    const before = document.querySelector('.slides > .slide.present, .slides > .present > .slide.present');
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        const look = () => {
          if (before.classList.contains('present')) return requestAnimationFrame(look);
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
        };
        requestAnimationFrame(look);
      },
      { once: true, capture: true },
    );
  })
`;
