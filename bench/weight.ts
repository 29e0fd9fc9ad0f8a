import { brotliCompressSync } from 'node:zlib'
import { forget, report, startProgram } from './program.ts'

// What a first visit to a public page costs on a prepaid phone: compressed bytes on the wire.
const pages = [
  '/',
  '/peterborough',
  '/peterborough/services?q=english',
  '/peterborough/plan',
  '/east-central-saskatchewan',
]
const program = await startProgram(8391)
// The list itself, one of its listings, what is printed of it, and a reader's own list.
const list = '/peterborough/services'
const found = await (await fetch(new URL(`${list}?q=english`, program.url))).text()
const ids = [...found.matchAll(/\/services\/([\da-f]{8}-[\da-f-]{27})/g)].map(([, id = '']) => id)
const [first = ''] = ids
pages.push(
  list,
  `${list}/${first}`,
  `${list}/guide`,
  `${list}/short-list?s=${[...new Set(ids)].slice(0, 5).join('.')}`,
)

async function bytesOf(path: string, tongue: string): Promise<{ bytes: number; text: string }> {
  const answer = await fetch(new URL(path, program.url), {
    headers: { 'accept-encoding': 'identity', 'accept-language': tongue },
  })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
  const body = Buffer.from(await answer.arrayBuffer())
  const packed = /font|image\/(png|jpeg)/.test(answer.headers.get('content-type') ?? '')
  return { bytes: packed ? body.length : brotliCompressSync(body).length, text: body.toString('latin1') }
}

for (const tongue of ['en', 'ar'])
  for (const page of pages) {
    const html = await bytesOf(page, tongue)
    const styles = [...html.text.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
      found => found[1] ?? '',
    )
    const scripts = [...html.text.matchAll(/<script[^>]* src="([^"]+)"/g)].map(found => found[1] ?? '')
    let css = 0
    const fonts = new Map<string, number>()
    for (const style of styles) {
      const sheet = await bytesOf(style.replaceAll('&amp;', '&'), tongue)
      css += sheet.bytes
      for (const found of sheet.text.matchAll(/url\(["']?([^"')]+\.woff2)/g)) {
        const file = found[1] ?? ''
        // The extended Latin letters are fetched only where one is on the page; Arabic only in Arabic.
        if (/ext/.test(file) || (/arab/i.test(file) && tongue !== 'ar')) continue
        fonts.set(file, (await bytesOf(new URL(file, new URL(style, program.url)).pathname, tongue)).bytes)
      }
    }
    let rest = [...fonts.values()].reduce((sum, bytes) => sum + bytes, 0)
    for (const script of scripts) rest += (await bytesOf(script, tongue)).bytes
    const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`
    report(
      `${tongue} ${page}, HTML and CSS`,
      kilobytes(html.bytes + css),
      '≤ 14 KB',
      html.bytes + css <= 14 * 1024,
    )
    report(
      '  with fonts and script',
      kilobytes(html.bytes + css + rest),
      '≤ 60 KB',
      html.bytes + css + rest <= 60 * 1024,
    )
  }
await program.stop()
await forget(program.data)
