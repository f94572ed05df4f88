// `npm run icons`: draws public/icons from the one drawing in icons/, for light and for dark toolbars.
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import sharp from 'sharp';

/** By the toolbar that the icon stands on. */
const COLOURS = { light: '#43489b', dark: '#b3b7f5' };
const SIZES = [16, 32, 48, 96, 128];
/** The size of the drawing in its own units, and what the renderer takes for one of them. */
const [DRAWN_AT, DOTS_PER_INCH] = [16, 72];

const drawing = readFileSync(resolve(import.meta.dirname, 'icons/kitchen-table.svg'), 'utf8');
const folder = resolve(import.meta.dirname, '../../public/icons');
mkdirSync(folder, { recursive: true });

for (const [toolbar, colour] of Object.entries(COLOURS)) {
  for (const size of SIZES) {
    const svg = Buffer.from(drawing.replace('currentColor', colour));
    await sharp(svg, { density: (DOTS_PER_INCH * size) / DRAWN_AT })
      .resize(size, size)
      .png({ compressionLevel: 9, palette: true })
      .toFile(resolve(folder, `${toolbar}-${size}.png`));
  }
}
console.log(`${Object.keys(COLOURS).length * SIZES.length} icons in public/icons`);
