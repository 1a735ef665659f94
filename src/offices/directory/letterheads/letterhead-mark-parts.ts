/** What a mark may be made of: shapes that are drawn, and what holds or colours them. */
export const drawnElements = new Map<string, 'shape' | 'frame'>([
  ['svg', 'frame'],
  ['g', 'frame'],
  ['defs', 'frame'],
  ['linearGradient', 'frame'],
  ['radialGradient', 'frame'],
  ['stop', 'frame'],
  ['clipPath', 'frame'],
  ['path', 'shape'],
  ['rect', 'shape'],
  ['circle', 'shape'],
  ['ellipse', 'shape'],
  ['line', 'shape'],
  ['polyline', 'shape'],
  ['polygon', 'shape'],
]);

/** Parts that say something about a drawing without being drawn: they are left out. */
export const skippedElements = new Set(['title', 'desc', 'metadata']);

const geometry =
  'viewBox preserveAspectRatio width height x y x1 y1 x2 y2 cx cy r rx ry fx fy d points transform gradientTransform gradientUnits spreadMethod offset clipPathUnits pathLength';
const paint =
  'fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset opacity color stop-color stop-opacity clip-path clip-rule paint-order display visibility vector-effect';

/** The attributes that place and colour a shape; styles may say the same. */
export const drawnAttributes = new Set(['id', ...geometry.split(' '), ...paint.split(' ')]);

/** Attributes without any effect on what is drawn. */
export const droppedAttributes = new Set([
  'version',
  'baseProfile',
  'class',
  'role',
  'enable-background',
  'overflow',
  'shape-rendering',
  'color-rendering',
  'image-rendering',
  'line-height',
  'letter-spacing',
  'word-spacing',
  'writing-mode',
  'direction',
  'white-space',
  'isolation',
  'mix-blend-mode',
  'solid-color',
  'solid-opacity',
  'color-interpolation',
  'color-interpolation-filters',
]);
