const number = /(\d+(?:[.,]\d+)*)/;

/** A text from the data in which every number is marked as data, since none of it was typed on a slide. */
export function WithNumbers({ text }: { text: string }) {
  const parts = text.split(number);
  return (
    <>{parts.map((part, index) => (index % 2 === 1 ? <data value={plain(part)}>{part}</data> : part))}</>
  );
}

/** A Danish number as machines read it: "5.219" is 5219, "12,3" is 12.3. */
const plain = (danish: string): string => danish.replaceAll('.', '').replace(',', '.');
