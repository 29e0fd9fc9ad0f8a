import { contrast, hexOf, type Oklch, oklchOf } from './oklch.ts'

/** A partnership's accent in one scheme: text and controls, what is written on them, and their soft ground. */
export interface Shades {
  accent: string
  accentInk: string
  accentSoft: string
}

/** The grounds accent text may stand on; the same as `--paper`, `--sheet` and `--mist` in tokens.css. */
export const grounds = {
  light: ['#fffdf8', '#ffffff', '#f5f0e6'],
  dark: ['#131a24', '#1b2431', '#1f2a38'],
} as const

const enough = 4.5
export const pine = '#1b6a56'

/** Moves lightness in small steps, keeping hue, until the colour can be read on every ground. */
function readable(from: Oklch, on: readonly string[], step: number): string {
  let colour = from
  let hex = hexOf(colour)
  while (on.some(ground => contrast(hex, ground) < enough) && colour.l >= 0 && colour.l <= 1) {
    colour = { ...colour, l: colour.l + step }
    hex = hexOf(colour)
  }
  return hex
}

/**
 * Light and dark shades of any colour. None is refused: lightness gives way until contrast is at least 4.5:1 for
 * text and for what is written on a button (so at least 3:1 for the control itself); hue stays. A text that is no
 * `#rrggbb` becomes pine.
 */
export function shadesOf(chosen: string): { light: Shades; dark: Shades } {
  const { l, c, h } = oklchOf(/^#[0-9a-f]{6}$/i.test(chosen) ? chosen : pine)
  const lightSoft = hexOf({ l: 0.945, c: Math.min(c * 0.3, 0.03), h })
  const darkSoft = hexOf({ l: 0.325, c: Math.min(c * 0.5, 0.05), h })
  return {
    light: {
      accent: readable({ l: Math.min(l, 0.62), c, h }, [...grounds.light, lightSoft], -0.01),
      accentInk: '#ffffff',
      accentSoft: lightSoft,
    },
    dark: {
      accent: readable({ l: Math.max(l, 0.76), c: Math.min(c, 0.15), h }, [...grounds.dark, darkSoft], 0.01),
      accentInk: hexOf({ l: 0.2, c: Math.min(c * 0.3, 0.03), h }),
      accentSoft: darkSoft,
    },
  }
}

const rule = (selector: string, { accent, accentInk, accentSoft }: Shades) =>
  `${selector}{--accent:${accent};--accent-ink:${accentInk};--accent-soft:${accentSoft}}`

/** A partnership's own small stylesheet. Written without `light-dark()` so that older phones get it too. */
export function accentCss(chosen: string): string {
  const { light, dark } = shadesOf(chosen)
  return [
    rule(':root', light),
    `@media screen and (prefers-color-scheme:dark){${rule(':root:not([data-scheme=light])', dark)}}`,
    `@media screen{${rule(':root[data-scheme=dark]', dark)}}`,
    '',
  ].join('\n')
}
