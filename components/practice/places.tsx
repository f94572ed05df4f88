/** Where people are while they are called: the wall behind them, and a few things. */
import type { ComponentChildren } from 'preact';
import type { Look } from '../../lib/domain/practice/person.ts';
import * as styles from './person-picture.module.css';

/** The place of somebody. */
export function Place({ place }: { readonly place: Look['place'] }) {
  return (
    <g>
      <path class={WALLS[place]} d="M0 0h640v400H0z" />
      {THINGS[place]}
    </g>
  );
}

const WALLS: Readonly<Record<Look['place'], string>> = {
  kitchen: styles.wall,
  ward: styles.coolWall,
  depot: styles.darkWall,
  office: styles.paleWall,
  hall: styles.wall,
  porch: styles.sky,
};

const THINGS: Readonly<Record<Look['place'], ComponentChildren>> = {
  kitchen: (
    <>
      <path class={styles.pane} d="M60 40h130v170H60z" />
      <path class={styles.frame} d="M60 40h130v170H60zM125 40v170M60 125h130M48 214h154" />
      <path class={styles.shelf} d="M460 120h140v8H460z" />
      <path class={styles.pot} d="M486 86h34l-5 34h-24zM556 92h24v28h-24z" />
      <path
        class={styles.leaf}
        d="M503 88c-20-8-22-30-18-42 14 8 20 22 18 42zm0 0c0-22 12-34 26-38 2 18-8 34-26 38z"
      />
      <path class={styles.heater} d="M470 260h130v110H470z" />
      <path class={styles.ribs} d="M496 272v86M522 272v86M548 272v86M574 272v86" />
    </>
  ),
  ward: (
    <>
      <path class={styles.heater} d="M50 60h120v240H50z" />
      <path class={styles.pane} d="M64 76h92v70H64z" />
      <path class={styles.pot} d="M70 166h16v36H70zM94 166h16v36H94zM118 166h16v36h-16z" />
      <path class={styles.ribs} d="M64 220h92M64 250h92M64 280h92" />
      <path class={styles.pane} d="M480 60h110v86H480z" />
      <path class={styles.ribs} d="M494 82h82M494 102h82M494 122h48" />
      <path class={styles.leaf} d="M520 190h14v28h28v14h-28v28h-14v-28h-28v-14h28z" />
    </>
  ),
  depot: (
    <>
      <path class={styles.pane} d="M0 60h640v120H0z" />
      <path class={styles.frame} d="M150 40v160M500 40v160" />
      <path class={styles.pot} d="M520 120h70v50h-70zM545 84h54v36h-54z" />
      <path class={styles.heater} d="M0 250h180v150H0zM470 250h170v150H470z" />
      <path class={styles.ribs} d="M20 274v110M48 274v110M592 274v110M620 274v110" />
    </>
  ),
  office: (
    <>
      <path class={styles.shelf} d="M40 130h150v8H40zM40 230h150v8H40z" />
      <path class={styles.leaf} d="M60 70h18v60H60zM150 168h20v62h-20z" />
      <path class={styles.pot} d="M82 62h22v68H82zM66 176h24v54H66z" />
      <path class={styles.pane} d="M110 80h14v50h-14zM96 184h18v46H96z" />
      <path class={styles.heater} d="M480 70h110v80H480z" />
      <path class={styles.ribs} d="M494 92h82M494 112h60" />
    </>
  ),
  hall: (
    <>
      <path class={styles.shelf} d="M30 90h170v8H30zM450 90h160v8H450z" />
      <path class={styles.pot} d="M60 98h40l10 96H50z" />
      <path class={styles.leaf} d="M130 98h40l12 84h-64z" />
      <path class={styles.pane} d="M490 98h44l12 104h-68z" />
      <path class={styles.heater} d="M556 300h60v70h-60z" />
    </>
  ),
  porch: (
    <>
      <path class={styles.leaf} d="M0 250c90-60 180-60 260-20s220 40 380-20v190H0z" />
      <path class={styles.shelf} d="M40 0h26v400H40zM590 0h26v400h-26zM0 300h640v12H0z" />
      <path
        class={styles.wheels}
        d="M480 250a44 44 0 1 1 .1 0zM566 250a44 44 0 1 1 .1 0zM480 206l44-50 42 50"
      />
    </>
  ),
};
