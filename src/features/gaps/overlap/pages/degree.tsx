import type { View } from '#platform/http/view.ts'
import { Label, type Tone } from '#platform/ui/label.tsx'
import type { Alike, Likeness } from '../likeness.ts'
import { words } from '../staff-words.ts'
import { alikeWords } from '../words.ts'

const percent = (degree: number) => Math.round(degree * 100)

/** “60 %”, “60 to 100 %”: from every unknown counted as different to every unknown counted as the same. */
export function degreeSaid({ t }: View, likeness: Likeness): string {
  const [least, most] = [percent(likeness.least), percent(likeness.most)]
  return isRange(likeness) ? t(words.range, { least, most }) : t(words.exact, { least })
}

/** Whether something is unknown that would matter. */
export const isRange = ({ least, most }: Likeness): boolean => percent(least) !== percent(most)

export const percentKnown = ({ known }: Likeness): number => percent(known)

const tones: Record<Alike, Tone> = { same: 'info', partly: 'plain', different: 'plain', unknown: 'warn' }

export const AlikeLabel = (p: { view: View; alike: Alike }) => (
  <Label tone={tones[p.alike]}>{p.view.t(alikeWords[p.alike])}</Label>
)
