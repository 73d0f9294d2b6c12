import type { Programme as Day } from '../../data/programme.ts';
import { isoClock } from './clock-time.ts';
import { Speakers } from './speaker.tsx';
import { Clock } from './time.tsx';

/** The day's agenda. Breaks and frame are quieter; on the stage the clock marks the item that is now. */
export function Programme({ of: { items, date } }: { of: Day }) {
  return (
    <nav aria-label="Programmet">
      <ol class="agenda" data-day={date?.day}>
        {items.map((item) => (
          <li
            key={item.id}
            class={quiet[item.kind] ? 'quiet' : undefined}
            data-item={item.id}
            data-kind={item.kind}
            data-start={isoClock(item.start)}
            data-end={item.end === undefined ? undefined : isoClock(item.end)}
            data-short={item.short}
          >
            <Clock minutes={item.start} startOf={item} />
            <a href={`#${item.id}`}>
              <span class="item">{item.title}</span>
              {item.subtitle ? (
                <>
                  {' '}
                  <span class="subtitle">
                    {continues(item.subtitle) ? '' : '– '}
                    {item.subtitle}
                  </span>
                </>
              ) : null}
              {item.speakers.length > 0 ? (
                <span class={item.subtitle ? 'speaker line' : 'speaker'}>
                  {' '}
                  <Speakers of={item.speakers} />
                </span>
              ) : null}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

const quiet = { oplæg: false, pause: true, arbejde: false, ramme: true };

/** A subtitle in lower case goes on from the title; one with a capital stands for itself. */
function continues(subtitle: string): boolean {
  return subtitle.charAt(0) === subtitle.charAt(0).toLocaleLowerCase('da');
}
