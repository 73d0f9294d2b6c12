import Reveal from 'reveal.js';
import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale } from 'chart.js';
import 'reveal.js/reveal.css';
import './deck.css';
import cases from './cases.json';

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale);
const deck = new Reveal({ hash: true, width: 1280, height: 720 });
await deck.initialize();
new Chart(document.querySelector('canvas'), {
  type: 'bar',
  data: {
    labels: cases.years,
    datasets: [{ label: 'Nye sager', data: cases.new, backgroundColor: '#6b4fd8' }],
  },
  options: { responsive: false },
  plugins: [
    {
      id: 'numbers',
      afterDatasetsDraw(chart) {
        chart.ctx.fillStyle = '#221c46';
        chart.ctx.font = '24px sans-serif';
        for (const [index, { x, y }] of chart.getDatasetMeta(0).data.entries()) {
          chart.ctx.fillText(String(cases.new[index]), x - 18, y - 8);
        }
      },
    },
  ],
});
