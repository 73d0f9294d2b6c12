import { render } from 'preact';
import { fetchDrawing } from '../../../../components/browser/chart/charts.ts';
import { Page } from './page.tsx';

const place = document.querySelector('#page');
if (place) render(<Page />, place);
void fetchDrawing();
