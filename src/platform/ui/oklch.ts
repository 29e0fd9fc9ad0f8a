/**
 * Colour in OKLCH (lightness 0–1, chroma 0–0.4, hue in radians), and contrast as WCAG 2.2 counts it.
 * Matrices from Björn Ottosson, “A perceptual color space for image processing” (2020).
 */
export interface Oklch {
  l: number
  c: number
  h: number
}

type Three = readonly [number, number, number]

const toLinear = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
const fromLinear = (v: number) => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055)

const channels = (hex: string): Three => {
  const n = Number.parseInt(hex.slice(1), 16)
  return [toLinear((n >> 16) / 255), toLinear(((n >> 8) & 255) / 255), toLinear((n & 255) / 255)]
}

/** `#rrggbb` → OKLCH. */
export function oklchOf(hex: string): Oklch {
  const [r, g, b] = channels(hex)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    c: Math.hypot(a, bb),
    h: Math.atan2(bb, a),
  }
}

function linearOf({ l, c, h }: Oklch): Three {
  const a = c * Math.cos(h)
  const b = c * Math.sin(h)
  const lm = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const mm = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const sm = (l - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * lm - 3.3077115913 * mm + 0.2309699292 * sm,
    -1.2684380046 * lm + 2.6097574011 * mm - 0.3413193965 * sm,
    -0.0041960863 * lm - 0.7034186147 * mm + 1.707614701 * sm,
  ]
}

const shown = (rgb: Three) => rgb.every(v => v >= -0.0005 && v <= 1.0005)

/** OKLCH → `#rrggbb`; what the screen cannot show loses colour, never lightness. */
export function hexOf(colour: Oklch): string {
  let rgb = linearOf(colour)
  if (!shown(rgb)) {
    let low = 0
    let high = colour.c
    for (let step = 0; step < 16; step++) {
      const c = (low + high) / 2
      if (shown(linearOf({ ...colour, c }))) low = c
      else high = c
    }
    rgb = linearOf({ ...colour, c: low })
  }
  const part = (v: number) =>
    Math.round(Math.min(1, Math.max(0, fromLinear(Math.max(0, v)))) * 255)
      .toString(16)
      .padStart(2, '0')
  return `#${rgb.map(part).join('')}`
}

const luminance = (hex: string) => {
  const [r, g, b] = channels(hex)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast ratio of two `#rrggbb` colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (high + 0.05) / (low + 0.05)
}
