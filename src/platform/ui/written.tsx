import type { PropsWithChildren } from 'hono/jsx'
import { directionOf, inTongue, type TextIn, type Tongue } from '../text.ts'

/** Content in the page's language, or in another one that is then marked as such. */
export const Written = (p: { text: TextIn | undefined; tongue: Tongue }) => {
  const { text, tongue } = inTongue(p.text, p.tongue)
  if (tongue === p.tongue) return <>{text}</>
  return (
    <span lang={tongue} dir={directionOf(tongue)}>
      {text}
    </span>
  )
}

/** Phone numbers, addresses, codes: left to right inside any page. */
export const Ltr = (p: PropsWithChildren) => <bdi dir="ltr">{p.children}</bdi>

/** Plain text as people typed it: blank lines part paragraphs, other line ends stay. */
export const Prose = (p: PropsWithChildren<{ text?: TextIn | undefined; tongue?: Tongue }>) => {
  if (!p.text || !p.tongue) return <div class="prose">{p.children}</div>
  const found = inTongue(p.text, p.tongue)
  const foreign = found.tongue !== p.tongue
  return (
    <div
      class="prose"
      lang={foreign ? found.tongue : undefined}
      dir={foreign ? directionOf(found.tongue) : undefined}
    >
      {found.text
        .split(/\n\s*\n/)
        .filter(part => part.trim())
        .map(part => (
          <p>{part.split('\n').flatMap((line, n) => (n ? [<br />, line] : [line]))}</p>
        ))}
    </div>
  )
}
