import { raw } from 'hono/html'
import type { Child, PropsWithChildren } from 'hono/jsx'
import { directionOf, type Tongue } from '../text.ts'
import { plainTwin } from './plain-twin.ts'

const type = "font-family: 'Atkinson Hyperlegible Next', system-ui, 'Segoe UI', Tahoma, sans-serif"

/** For mail programs that know dark mode; the others show the inline styles as they are. */
const dark = `@media (prefers-color-scheme: dark) {
  body, .paper { background: #131a24 !important; color: #f1ece2 !important }
  .quiet { color: #aab3bd !important }
  .button { background: #6cc7ab !important; color: #0d1f19 !important }
}`

/** One paragraph of a letter. */
export const Say = (p: PropsWithChildren) => <p style="margin: 0 0 16px">{p.children}</p>

/** Points of a letter, one under the other. */
export const Points = (p: { points: readonly Child[] }) => (
  <ul style="margin: 0 0 16px; padding-inline-start: 22px">
    {p.points.map(point => (
      <li style="margin: 0 0 6px">{point}</li>
    ))}
  </ul>
)

/**
 * The body of every letter: a heading, paragraphs (strings become paragraphs; children come after them), at most one
 * button, and at the end who sent it and why. All words come translated.
 */
export const Letter = (
  p: PropsWithChildren<{
    heading: string
    paragraphs?: readonly Child[]
    /** `href` is a whole address, origin included. */
    button?: { label: string; href: string }
    /** Who sent it and why this person gets it: the last lines, in quiet print. */
    why: Child
  }>,
) => (
  <>
    <h1 style="margin: 0 0 16px; font-size: 24px; line-height: 1.25">{p.heading}</h1>
    {(p.paragraphs ?? []).map(paragraph => (
      <Say>{paragraph}</Say>
    ))}
    {p.children}
    {p.button && (
      <p style="margin: 24px 0">
        <a
          class="button"
          href={p.button.href}
          style="display: inline-block; padding: 12px 20px; border-radius: 10px; background: #1b6a56; color: #ffffff; font-weight: 600; text-decoration: none"
        >
          {p.button.label}
        </a>
      </p>
    )}
    <p class="quiet" style="margin: 28px 0 0; font-size: 14px; color: #55606e">
      {p.why}
    </p>
  </>
)

export interface WrittenLetter {
  html: string
  text: string
}

/** Sets a letter's body on its paper, and makes the plain-text twin from the very same content. */
export async function writeLetter(letter: {
  tongue: Tongue
  subject: string
  body: Child
}): Promise<WrittenLetter> {
  const rendered = await (
    <html lang={letter.tongue} dir={directionOf(letter.tongue)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{letter.subject}</title>
        <style>{raw(dark)}</style>
      </head>
      <body
        style={`margin: 0; padding: 0; background: #f5f0e6; color: #17212e; ${type}; font-size: 17px; line-height: 1.5`}
      >
        <div class="paper" style="max-width: 560px; margin: 0 auto; padding: 32px 24px; background: #fffdf8">
          {letter.body}
        </div>
      </body>
    </html>
  ).toString()
  return { html: `<!doctype html>${rendered}`, text: plainTwin(rendered) }
}
