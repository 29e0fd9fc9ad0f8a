import { examined, type Page } from '../browser.ts'

/** Pairings of text and ground that axe has found to be readable. */
const readable = new Set<string>()

/**
 * What axe finds on a page. Contrast, two fifths of its work, is worked out once for each pairing of text and ground:
 * on a page where every pairing was found readable before, the same answer would come out again.
 */
export async function axeOnce(page: Page): Promise<Awaited<ReturnType<typeof examined>>['violations']> {
  const pairings = await page.evaluate(pairingsOf, undefined)
  if (pairings.every(each => readable.has(each))) return (await examined(page, ['color-contrast'])).violations
  const { violations, unsureOfContrast } = await examined(page)
  const faulty = violations.filter(({ id }) => id === 'color-contrast').flatMap(({ nodes }) => nodes)
  const left = tallied(pairings)
  const doubted = [...unsureOfContrast, ...faulty.map(({ target }) => String(target[0]))]
  for (const each of await page.evaluate(pairingsOf, doubted)) left.set(each, (left.get(each) ?? 0) - 1)
  for (const [pairing, count] of left) if (count > 0 && faulty.length === 0) readable.add(pairing)
  return violations
}

function tallied(pairings: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const each of pairings) counts.set(each, (counts.get(each) ?? 0) + 1)
  return counts
}

/**
 * For each element whose text axe judges, all that decides whether it can be read: its colour, whether it is large, and
 * the grounds behind it. What may stand before anything at all counts for this address alone. Runs in the browser.
 */
function pairingsOf(only: readonly string[] | undefined): string[] {
  const clear = 'rgba(0, 0, 0, 0)'
  const unjudged = 'unjudged'
  const tiny = (element: Element) => {
    const { width, height } = element.getBoundingClientRect()
    return width <= 1 || height <= 1
  }
  const known = new Map<Element, { ground: string; veil: string }>()
  /** What is behind an element's words, and what dims it with all it holds. */
  const behind = (element: Element | null): { ground: string; veil: string } => {
    if (!element) return { ground: '', veil: '' }
    const before = known.get(element)
    if (before) return before
    const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position, transform } =
      getComputedStyle(element)
    const over = behind(element.parentElement)
    const dims = [
      opacity === '1' ? '' : opacity,
      filter.replace('none', ''),
      mixBlendMode.replace('normal', ''),
    ]
    const veil = `${dims.join('')}${over.veil}`
    const afloat = !/^(static|relative)$/.test(position) || transform !== 'none'
    const found = { ground: '', veil }
    // Axe cannot tell what stands before a picture, and leaves out what is there for screen readers only.
    if (backgroundImage !== 'none' || (afloat && tiny(element))) found.ground = unjudged
    else if (backgroundColor !== clear && !/rgba|\//.test(backgroundColor)) found.ground = backgroundColor
    else if (over.ground === unjudged) found.ground = unjudged
    else
      found.ground = [backgroundColor.replace(clear, ''), afloat ? location.href : '', over.ground].join('')
    known.set(element, found)
    return found
  }
  const worded = (element: Element) =>
    /^(input|select|textarea)$/.test(element.localName) ||
    [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
  const elements = only
    ? only.flatMap(selector => document.querySelector(selector) ?? [])
    : [...document.body.querySelectorAll('*')].filter(worded)
  return elements.flatMap(element => {
    const { color, fontSize, fontWeight, textShadow, visibility } = getComputedStyle(element)
    const { ground, veil } = behind(element)
    if (ground === unjudged || visibility !== 'visible' || tiny(element)) return []
    // One letter is not judged, nor what is out of use.
    const short = (element.textContent ?? '').trim().length < 2
    const exempt = element.closest(':disabled, [aria-disabled], [inert], [aria-hidden]') !== null
    const size = Number.parseFloat(fontSize)
    const large = size >= 24 || (size * 3 >= 56 && Number(fontWeight) >= 700)
    return [color, textShadow, large, short, exempt, 'on', ground, veil].join(' ')
  })
}
