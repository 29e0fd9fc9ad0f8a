import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accentCss, grounds, shadesOf } from './accent.ts'
import { contrast, hexOf, oklchOf } from './oklch.ts'

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map(n => `#${n.toString(16).padStart(6, '0')}`)

describe('a partnership’s accent', () => {
  it('can be read on every ground, whatever colour was chosen', () => {
    fc.assert(
      fc.property(anyColour, chosen => {
        const shades = shadesOf(chosen)
        for (const scheme of ['light', 'dark'] as const) {
          const { accent, accentInk, accentSoft } = shades[scheme]
          for (const ground of [...grounds[scheme], accentSoft])
            expect(contrast(accent, ground)).toBeGreaterThanOrEqual(4.5)
          expect(contrast(accentInk, accent)).toBeGreaterThanOrEqual(4.5)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('would fail this test if the chosen colour were used as it is', () => {
    expect(contrast('#f4b63f', grounds.light[0])).toBeLessThan(4.5)
  })

  it('keeps a colour that is already dark enough', () => {
    expect(shadesOf('#1b6a56').light.accent).toBe('#1b6a56')
  })

  it('goes to OKLCH and back without losing a shade', () => {
    fc.assert(fc.property(anyColour, hex => hexOf(oklchOf(hex)) === hex))
  })

  it('takes a text that is no colour for pine, so that nothing else gets into the stylesheet', () => {
    expect(accentCss('red}body{display:none')).toBe(accentCss('#1b6a56'))
  })

  it('is measured on the grounds that the tokens really have', () => {
    const tokens = readFileSync(new URL('./styles/tokens.css', import.meta.url), 'utf8')
    for (const [n, name] of ['paper', 'sheet', 'mist'].entries())
      expect(tokens).toContain(`--${name}: light-dark(${grounds.light[n]}, ${grounds.dark[n]})`)
  })
})
