import { isSeen, type MeasuredSlide } from './measured-slide.ts';

/** The least height of a plot, in the slide's own pixels. */
const leastPlot = 40;

/** Which charts are not drawn, or have next to no room. */
export function chartsMissing({ slide }: MeasuredSlide): string[] {
  const plots = [...slide.querySelectorAll<HTMLElement>('.plot')].filter(isForTheRoom);
  return plots.flatMap((plot) => {
    if (!isSeen(plot, slide) || plot.childElementCount === 0) return ['et diagram er ikke tegnet'];
    return plot.clientHeight < leastPlot ? [`et diagram har kun ${plot.clientHeight} px i højden`] : [];
  });
}

/** Which charts are not sharp, empty or in other letters than the slide. */
export function chartsBlurred({ slide, scale }: MeasuredSlide, sharpness: number): string[] {
  const dots = Math.max(1, devicePixelRatio * scale * sharpness);
  return [...slide.querySelectorAll('canvas')].flatMap((canvas) => {
    const { width, height, clientWidth, clientHeight } = canvas;
    const [wide, tall] = [clientWidth * dots, clientHeight * dots];
    const isBlurred = Math.abs(width - wide) > 2 || Math.abs(height - tall) > 2;
    const blurred = `et diagram er uskarpt: ${width} × ${height} punkter vist på ${wide} × ${tall}`;
    return [...(isBlurred ? [blurred] : []), ...(isForTheRoom(canvas) ? pictureFaults(canvas) : [])];
  });
}

function pictureFaults(canvas: HTMLCanvasElement): string[] {
  const dots = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
  const isOther = canvas.dataset['typeface'] === 'other';
  return [
    ...(dots?.some(Boolean) ? [] : ['et diagram er tomt']),
    ...(isOther ? ['et diagram er skrevet med en anden skrift end slidets'] : []),
  ];
}

const isForTheRoom = (element: Element): boolean => !element.closest('[data-only="reading"]');
