/** The column that names the thing, where there is one: two things seldom share it, one thing seldom loses it. */
import type { Records } from '../records.ts'

const called = /name|title|nom\b|titre|organi[sz]ation|label/i
const calledOtherwise =
  /addr|street|city|town|suburb|ville|place|venue|journal|author|auteur|comment|note|descr|type|categ|kind/i
const person =
  /given|first|surname|last.?name|family|forename|middle|prenom|pr\u00e9nom|birth|dob|\bborn|naiss/i
const naming = new Set(['text', 'organisation', 'long-text'])
/** From this level on two titles are different ones. */
export const differentTitle = 4

export function titleOf({ fields, count }: Records): number {
  // A person is told by several columns together, none of which names them alone. A day by itself (listed on,
  // valid until) is no sign of a person where another column says what the thing is called.
  if (fields.some(({ name }) => person.test(name))) return -1
  const says = fields.some(
    ({ name, plan }) => naming.has(plan.kind) && called.test(name) && !calledOtherwise.test(name),
  )
  if (!says && fields.some(({ plan }) => plan.kind === 'date')) return -1
  let best = -1
  let most = 0
  for (const [at, { name, plan, values, cells }] of fields.entries()) {
    if (!naming.has(plan.kind) || calledOtherwise.test(name)) continue
    const filled = cells.reduce((all, cell) => all + Number(cell >= 0), 0)
    const telling = values.length / Math.max(1, filled)
    if (filled < count * 0.8 || telling < 0.3) continue
    // The first of several long texts is the title; descriptions come after.
    const score = telling * (plan.kind === 'long-text' ? 0.5 : 1) * (called.test(name) ? 2 : 1)
    if (score > most * 1.15) {
      most = score
      best = at
    }
  }
  return best
}
