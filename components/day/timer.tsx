import { useAgenda } from './agenda.ts';
import { Clock } from './time.tsx';

/**
 * A clock for work in the room, counting down from `minutes` when the speaker starts it, and what comes after the work.
 * Only the stage has it.
 */
export function Timer({ minutes }: { minutes: number }) {
  const { programme, index } = useAgenda();
  const next = programme.items[index + 1];
  return (
    <div class="timer" data-only="stage" data-minutes={minutes}>
      <p role="timer">
        <time>{minutes}.00</time>
      </p>
      <p class="over" />
      {next ? (
        <p class="next">
          Kl. <Clock minutes={next.start} startOf={next} />: {next.title}
        </p>
      ) : null}
      <div>
        <button type="button" data-timer="less">
          <time>−5 min</time>
        </button>
        <button type="button" data-timer="toggle">
          Start
        </button>
        <button type="button" data-timer="minute">
          <time>+1 min</time>
        </button>
        <button type="button" data-timer="more">
          <time>+5 min</time>
        </button>
      </div>
    </div>
  );
}
