import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import React, { useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { Deck, Heading, ListItem, OrderedList, Slide, Text, UnorderedList } from 'spectacle';
import cases from './cases.json';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);
const numbers = {
  id: 'numbers',
  afterDatasetsDraw(chart) {
    chart.ctx.font = '24px sans-serif';
    for (const [index, { x, y }] of chart.getDatasetMeta(0).data.entries()) {
      chart.ctx.fillText(String(cases.new[index]), x - 18, y - 8);
    }
  },
};

function Columns() {
  const canvas = useRef();
  useEffect(() => {
    const chart = new Chart(canvas.current, {
      type: 'bar',
      data: { labels: cases.years, datasets: [{ data: cases.new, backgroundColor: '#6b4fd8' }] },
      options: { responsive: false },
      plugins: [numbers],
    });
    return () => chart.destroy();
  }, []);
  return <canvas ref={canvas} width="900" height="380" />;
}

const Said = ({ title, children }) => (
  <Slide>
    <Heading as="h2">{title}</Heading>
    {children}
  </Slide>
);

const times = [
  '10.30 Velkommen',
  '11.00 Introduktion',
  '12.15 Ved en bisidder',
  '13.00 Frokost',
  '16.00 Farvel',
];

createRoot(document.getElementById('root')).render(
  <Deck>
    <Said title="Temadag for Bisidderambassadører">
      <Text>Børns Vilkår</Text>
    </Said>
    <Said title="Dagens program">
      <OrderedList>
        {times.map((time) => (
          <ListItem key={time}>{time}</ListItem>
        ))}
      </OrderedList>
    </Said>
    <Said title="Bisiddersager">
      <Text>I 757 sager fik et barn en bisidder i 2021.</Text>
      <Columns />
    </Said>
    <Said title="Hvad børn fortæller">
      <UnorderedList>
        <ListItem>Mistrivsel eller konflikt i hjemmet</ListItem>
        <ListItem>Fysisk vold</ListItem>
      </UnorderedList>
    </Said>
    <Said title="Ved en bisidder">
      <Text>En bisidder er den voksne, der sidder ved siden af et barn til et møde.</Text>
    </Said>
    <Said title="Frokost">
      <Text>Vi fortsætter kl. 13.30.</Text>
    </Said>
    <Said title="Erfaringsudveksling">
      <Text>Tal sammen to og to.</Text>
    </Said>
    <Said title="Opsamling">
      <Text>Hvad tager du med hjem?</Text>
    </Said>
    <Said title="Farvel">
      <Text>Tak for i dag.</Text>
    </Said>
  </Deck>,
);
