import type { ComponentChildren } from 'preact';
import type { AgendaItem } from '../../data/programme.ts';
import type { Agenda } from '../slide/rendering.tsx';
import { useAgenda } from './agenda.ts';
import { Arches } from '../slide/arches.tsx';
import { LinkHere } from '../slide/link-here.tsx';
import { Slide } from '../slide/slide.tsx';
import { Clock, Duration } from './time.tsx';
import { Speakers } from './speaker.tsx';
import { longestBreak, WayHome } from './way-home.tsx';
import { WhenAndWhere } from './when-and-where.tsx';

type OpeningProps = Agenda & { growth: number; children: ComponentChildren };

/** The slide that opens an agenda item. Everything on it comes from the programme; notes may be put inside. */
export function Opening({ children }: { children?: ComponentChildren }) {
  const agenda = useAgenda();
  const { items } = agenda.programme;
  const growth = agenda.index / Math.max(1, items.length - 1);
  const Kind =
    agenda.index === 0 ? Title : agenda.index === items.length - 1 ? Closing : openings[agenda.item.kind];
  return (
    <Kind {...agenda} growth={growth}>
      {children}
    </Kind>
  );
}

const openings = { oplæg: Section, pause: Break, arbejde: Section, ramme: Section };

function Title({ programme, item, growth, children }: OpeningProps) {
  return (
    <Slide id={item.id} layout="title">
      <Arches growth={growth} width={236} height={520} />
      <h1>{programme.title}</h1>
      <p class="lead">
        {programme.welcome} <LinkHere id={item.id} />
      </p>
      <WhenAndWhere of={programme} />
      <p class="foot">
        {programme.organiser} <span class="strapline">{programme.strapline}</span>
      </p>
      {children}
    </Slide>
  );
}

function Section({ item, growth, children }: OpeningProps) {
  return (
    <Slide id={item.id} layout="section">
      <Arches growth={growth} width={170} height={430} />
      <When item={item} />
      <div class="what">
        <h2>{item.title}</h2>
        {item.subtitle ? <p class="subtitle">{item.subtitle}</p> : null}
        {item.speakers.length > 0 ? (
          <p class="speaker">
            {isTalkUnsaid(item) ? 'Oplæg v. ' : null}
            <Speakers of={item.speakers} />
          </p>
        ) : null}
      </div>
      {children}
    </Slide>
  );
}

/** A talk says that it is one, unless its title does. */
function isTalkUnsaid({ kind, title }: AgendaItem): boolean {
  return kind === 'oplæg' && !title.startsWith('Oplæg');
}

function When({ item }: { item: AgendaItem }) {
  const { start, end } = item;
  return (
    <p class="when">
      <b>
        <Clock minutes={start} startOf={item} />
      </b>{' '}
      {end === undefined ? null : (
        <span>
          til <Clock minutes={end} endOf={item} />
        </span>
      )}
    </p>
  );
}

function Break({ programme, item, index, growth, children }: OpeningProps) {
  const next = programme.items[index + 1];
  const address = longestBreak(programme.items)?.id === item.id ? programme.address : undefined;
  return (
    <Slide id={item.id} layout="break">
      {address === undefined ? <Arches growth={growth} width={170} height={380} /> : null}
      <When item={item} />
      <h2>{item.title}</h2>
      <div class="what">
        {next ? (
          <p class="next">
            <b>
              Vi fortsætter kl. <Clock minutes={next.start} startOf={next} />:
            </b>{' '}
            {next.title}
          </p>
        ) : null}
        {item.end === undefined ? null : (
          <p class="countdown" data-item={item.id}>
            <Duration item={item} />
          </p>
        )}
      </div>
      <WayHome to={address} />
      {children}
    </Slide>
  );
}

function Closing({ programme: { address }, item, growth, children }: OpeningProps) {
  const arches = address === undefined ? { width: 236, height: 520 } : { width: 164, height: 245 };
  return (
    <Slide id={item.id} layout="closing">
      <Arches growth={growth} {...arches} />
      <When item={item} />
      <h2>{item.title}</h2>
      <WayHome to={address} />
      {children}
    </Slide>
  );
}
