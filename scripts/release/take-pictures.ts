/** The pictures of the stores' pages, taken from the very package that is released. */
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { type LaunchedChromium, launchChromium } from '../../tests/e2e/browser.ts';
import { type Scene, type Size, showScenes } from '../pictures/scenes.ts';
import type { Files } from './files.ts';
import { tilePage } from './tile.ts';

/** What both stores show at full size, and the tile that the Chrome Web Store asks for, in px. */
export const PICTURE: Size = { width: 1280, height: 800 };
/** The size of the tile in px. */
export const TILE: Size = { width: 440, height: 280 };

/** The names of the pictures, in the order in which they are shown, and the colors that each is taken in. */
const ORDER: readonly { readonly scene: Scene; readonly colorScheme: 'light' | 'dark' }[] = [
  { scene: 'conversation', colorScheme: 'light' },
  { scene: 'silence', colorScheme: 'dark' },
  { scene: 'popup', colorScheme: 'light' },
  { scene: 'review', colorScheme: 'light' },
  { scene: 'person', colorScheme: 'light' },
];

/** The sidebar within the picture of a call, in px. */
const SIDEBAR = { left: 921, top: 0, width: 359, height: 680 };

/** How far the popup hangs from the top and the right of the window, and how round its corners are, in px. */
const POPUP = { top: 8, right: 24, radius: 10 };

/** Takes five pictures and the tile from an unpacked extension. Returns them as PNG by file name. */
export async function takePictures(extension: string, icon: Uint8Array): Promise<Files> {
  const taken = new Map<string, Buffer>();
  for (const colorScheme of ['light', 'dark'] as const) {
    await using browser = await launchChromium({
      thirdPartyCookies: 'allowed',
      colorScheme,
      extension: resolve(extension),
      isPinned: true,
    });
    await showScenes(browser, PICTURE, async (scene, page) => {
      taken.set(`${scene} ${colorScheme}`, await page.screenshot({ animations: 'disabled' }));
    });
    if (colorScheme === 'light') taken.set('tile', await takeTile(browser, icon, taken));
  }
  const pictureOf = (name: string) => {
    const picture = taken.get(name);
    if (picture === undefined) throw new Error(`There is no picture of ${name}.`);
    return picture;
  };
  const pictures = new Map<string, Uint8Array>([['tile.png', await opaque(pictureOf('tile'), TILE)]]);
  for (const [index, { scene, colorScheme }] of ORDER.entries()) {
    const whole = pictureOf(`${scene} ${colorScheme}`);
    const picture = scene === 'popup' ? await hang(whole, pictureOf(`conversation ${colorScheme}`)) : whole;
    pictures.set(`${index + 1}-${scene}.png`, await opaque(picture, PICTURE));
  }
  return pictures;
}

/** Lays the popup over a call, where the browser opens it: below its button, at the right, with rounded corners. */
async function hang(popup: Buffer, call: Buffer): Promise<Buffer> {
  const { width, height } = await sharp(popup).metadata();
  const corners = `<svg width="${width}" height="${height}"><rect width="100%" height="100%" rx="${POPUP.radius}"/></svg>`;
  const rounded = await sharp(popup)
    .composite([{ input: Buffer.from(corners), blend: 'dest-in' }])
    .png()
    .toBuffer();
  const shade = {
    create: { ...PICTURE, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0.3 } },
  } as const;
  return sharp(call)
    .composite([
      { input: shade },
      { input: rounded, top: POPUP.top, left: PICTURE.width - width - POPUP.right },
    ])
    .png()
    .toBuffer();
}

async function takeTile(
  { context }: LaunchedChromium,
  icon: Uint8Array,
  taken: ReadonlyMap<string, Buffer>,
): Promise<Buffer> {
  const sidebar = await sharp(taken.get('conversation light')).extract(SIDEBAR).png().toBuffer();
  const page: Page = await context.newPage();
  await page.setViewportSize(TILE);
  await page.bringToFront();
  await page.setContent(tilePage(icon, sidebar));
  return page.screenshot();
}

/** A picture without transparency, as the stores ask for. Throws where it is not of the size that they ask for. */
async function opaque(picture: Buffer, size: Size): Promise<Uint8Array> {
  const { data, info } = await sharp(picture).removeAlpha().png({ compressionLevel: 9 }).toBuffer({
    resolveWithObject: true,
  });
  if (info.width === size.width && info.height === size.height) return data;
  throw new Error(`A picture has ${info.width} x ${info.height} px, not ${size.width} x ${size.height}.`);
}
