/** The tags of HTML and SVG that a slide may come to use; what is no good in one is refused where it is rendered. */
const tags = new Set(
  (
    'a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption cite code col colgroup ' +
    'data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head ' +
    'header hgroup hr html i iframe img input ins kbd label legend li link main map mark math menu meta meter nav noscript ' +
    'object ol optgroup option output p param picture pre progress q rp rt ruby s samp script search section select slot ' +
    'small source span strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track ' +
    'u ul var video wbr center font marquee blink strike tt big acronym applet basefont dir frame frameset noframes ' +
    'circle clippath defs ellipse g line lineargradient mask path pattern polygon polyline radialgradient rect stop ' +
    'symbol text textpath tspan use view animate animatemotion animatetransform desc filter foreignobject image marker set switch'
  ).split(' '),
);

/** Whether HTML or SVG has a tag of this name. */
export const isTag = (name: string): boolean => tags.has(name.toLowerCase());
