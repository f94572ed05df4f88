// `npm run icons`: draws public/icons from the drawing in icons/, white on a tile that is seen on every toolbar.
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import sharp from 'sharp';
import { tile } from '../lib/look/tokens.ts';

const SIZES = [16, 32, 48, 96, 128];
/** The size of the drawing in its own units, and what the renderer takes for one of them. */
const DRAWN_AT = 16;
const DOTS_PER_INCH = 72;

const drawing = readFileSync(resolve(import.meta.dirname, 'icons/kitchen-table.svg'), 'utf8');
const folder = resolve(import.meta.dirname, '../public/icons');
mkdirSync(folder, { recursive: true });

for (const size of SIZES) {
  const svg = Buffer.from(drawing.replace('currentColor', tile));
  await sharp(svg, { density: (DOTS_PER_INCH * size) / DRAWN_AT })
    .resize(size, size)
    .png({ compressionLevel: 9, palette: true })
    .toFile(resolve(folder, `icon-${size}.png`));
}
console.log(`${SIZES.length} icons in public/icons`);
