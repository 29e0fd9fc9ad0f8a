const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" }

const decoded = (written: string): string =>
  written.replace(/&(#?\w+);/g, (whole, name: string) => {
    const known = entities[name]
    if (known) return known
    const code = name.startsWith('#x')
      ? Number.parseInt(name.slice(2), 16)
      : name.startsWith('#')
        ? Number(name.slice(1))
        : NaN
    return Number.isNaN(code) ? whole : String.fromCodePoint(code)
  })

const blocks = new Set(['p', 'h1', 'h2', 'h3', 'div', 'table', 'tr', 'ul', 'ol', 'hr', 'blockquote'])

/**
 * The plain-text twin of a letter, from the HTML our own components rendered: blocks become paragraphs, list items
 * get a dash, and a link is followed by its address. What stands in `<head>` is left out.
 */
export function plainTwin(html: string): string {
  const body = html.replace(/<head>.*?<\/head>/s, '').replace(/<!doctype[^>]*>/i, '')
  let text = ''
  let target: { href: string; from: number } | undefined
  for (const [piece] of body.matchAll(/<[^>]*>|[^<]+/g)) {
    if (!piece.startsWith('<')) {
      text += decoded(piece.replace(/\s+/g, ' '))
      continue
    }
    const name = /^<\/?([a-z0-9]+)/i.exec(piece)?.[1]?.toLowerCase() ?? ''
    const closes = piece.startsWith('</')
    if (blocks.has(name)) text += '\n\n'
    else if (name === 'br') text += '\n'
    else if (name === 'li' && !closes) text += '\n- '
    else if (name === 'a' && !closes) {
      const href = /\bhref="([^"]*)"/.exec(piece)?.[1]
      target = href === undefined ? undefined : { href: decoded(href), from: text.length }
    } else if (name === 'a' && target) {
      const label = text.slice(target.from).trim()
      const address = target.href.replace(/^mailto:/, '')
      if (label !== address) text += `${label ? ':' : ''} ${address}`
      target = undefined
    }
  }
  return `${text
    .split('\n')
    .map(line => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`
}
