/** A clock for work in the room, counting down from `minutes` when the speaker starts it. Only the stage has it. */
export function Timer({ minutes }: { minutes: number }) {
  return (
    <div class="timer" data-only="stage" data-minutes={minutes}>
      <p role="timer">
        <time>{minutes}.00</time>
      </p>
      <button type="button" data-timer="less">
        <time>−5 min</time>
      </button>
      <button type="button" data-timer="toggle">
        Start
      </button>
      <button type="button" data-timer="more">
        <time>+5 min</time>
      </button>
    </div>
  );
}
