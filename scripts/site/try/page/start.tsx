import { render } from 'preact';
import { fetchDrawing } from '../../../../components/browser/chart/charts.ts';
import { Page } from './page.tsx';

const place = document.querySelector('#page');
// What stood there is for a browser without script.
place?.replaceChildren();
if (place) render(<Page />, place);
void fetchDrawing();
