// The plan with cytoscape.js, as its documentation advises for large graphs: straight haystack edges, one pixel a pixel.
import cytoscape from 'cytoscape';
import { hues, middleBox, readPicture, whenPainted } from './peer-page.ts';

const picture = await readPicture();
performance.mark('strata-plan-read');
const middle = middleBox(picture);
const cy = cytoscape({
  container: document.getElementById('canvas'),
  pixelRatio: 1,
  minZoom: 0.02,
  maxZoom: 3,
  autoungrabify: false,
  boxSelectionEnabled: false,
  layout: { name: 'preset' },
  elements: {
    nodes: picture.boxes.map((box) => ({
      data: { ...box, label: `${box.name}\n${box.kind}`, hue: hues[box.lane] },
      position: { x: box.x + box.w / 2, y: box.y + box.h / 2 },
      classes: box.isGroup ? 'group' : 'card',
      grabbable: !box.isGroup,
      pannable: true,
    })),
    edges: picture.lines.map(([source, target], index) => ({
      data: { id: `line${index}`, source, target },
    })),
  },
  style: [
    {
      selector: 'node',
      style: { shape: 'rectangle', width: 'data(w)', height: 'data(h)', 'border-width': 1 },
    },
    { selector: '.group', style: { 'background-color': '#f2f3f5', 'border-color': '#c5cad1' } },
    {
      selector: '.card',
      style: {
        'background-color': '#ffffff',
        'border-color': 'data(hue)',
        label: 'data(label)',
        'text-wrap': 'wrap',
        'text-valign': 'center',
        'font-size': 11,
      },
    },
    { selector: 'node:selected', style: { 'border-color': '#2563eb', 'border-width': 3 } },
    { selector: 'edge', style: { 'curve-style': 'haystack', width: 1, 'line-color': '#9aa1ab' } },
  ],
});
cy.fit(undefined, 12);
// The bench sees no canvas change: a new number for each picture.
let pictures = 0;
cy.on('render', () => (cy.container()!.dataset['pictures'] = String(++pictures)));
const lead = cy.getElementById(middle.id);
cy.one('render', () =>
  whenPainted(
    {
      fit: () => void cy.fit(undefined, 12),
      fullSize: () => void cy.zoom(1).center(lead),
      viewport: () => JSON.stringify([cy.pan(), cy.zoom()]),
      press: () => lead.unpanify().renderedPosition(),
      place: () => JSON.stringify(lead.position()),
      selectAll: () => void cy.nodes().select(),
      selectNone: () => void cy.nodes().unselect(),
    },
    () => true,
  ),
);
