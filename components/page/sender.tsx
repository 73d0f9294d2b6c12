import type { Programme } from '../../data/programme.ts';

/** What is told of whoever is behind the page. */
export type Told = Pick<Programme, 'sender' | 'contact' | 'help'>;

/** Who is behind the page, where they can be reached, and where a reader can get help. Nothing of what is not known. */
export function Sender({ of: { sender, contact, help } }: { of: Told }) {
  const told = [
    { name: 'Afsender', text: sender },
    { name: 'Kontakt', text: contact },
    { name: 'Få hjælp', text: help },
  ].flatMap(({ name, text }) => (text === undefined ? [] : [{ name, text }]));
  if (told.length === 0) return null;
  return (
    <dl class="sender" data-only="reading">
      {told.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <address>{linked(text)}</address>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const linkable = /(https:\/\/[^\s/]+(?:\/\S*)?(?<![.,;:)])|[^\s@,;:()]+@[\w-]+(?:\.[\w-]+)+)/;

/** A text in which web and mail addresses are links. */
function linked(text: string) {
  return text.split(linkable).map((part, index) => {
    if (index % 2 === 0) return part;
    const href = part.startsWith('https://') ? part : `mailto:${part}`;
    return (
      <a key={index} href={href} rel="noreferrer">
        {part}
      </a>
    );
  });
}
