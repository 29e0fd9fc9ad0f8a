import type { Child } from 'hono/jsx'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { Pairs } from '#platform/ui/card.tsx'
import { Prose, Written } from '#platform/ui/written.tsx'
import { audienceWords } from '../kind-words.ts'
import type { ServiceFields } from '../origin.ts'
import { words } from '../words.ts'
import { hoursLines } from './hours-lines.ts'
import { agesSentence, listed, whoCanCome } from './sentences.ts'
import { languagesLine } from './spoken-line.ts'

const Lines = (p: { lines: readonly string[] }) => (
  <ul class="plainly">
    {p.lines.map(line => (
      <li>{line}</li>
    ))}
  </ul>
)

/** Who can come, what it costs, when, in which languages: what is unknown is said to be. */
export const GoodToKnow = (p: { view: View; fields: ServiceFields }) => {
  const { view, fields } = p
  const { t, tongue } = view
  const { accepts, refuses } = whoCanCome(fields.eligibility, view)
  const who = [
    fields.audiences.map(audience => t(audienceWords[audience])).join(' · '),
    accepts.length > 0 ? t(words.accepts, { who: listed(accepts, view) }) : '',
    refuses.length > 0 ? t(words.refuses, { who: listed(refuses, view) }) : '',
    agesSentence(fields.eligibility, view) ?? '',
    inTongue(fields.eligibility.about, tongue).text,
    accepts.length + refuses.length > 0 ? t(words.othersAsk) : '',
  ].filter(Boolean)
  const unknownWho = accepts.length + refuses.length === 0 && !fields.eligibility.about
  const times = hoursLines(fields, [], view)
  const cost = {
    free: t(words.free),
    paid: t(words.paid),
    unknown: t(words.costUnknown),
  }[fields.cost.is]
  const money = (amount: number, currency = 'CAD') =>
    new Intl.NumberFormat(`${tongue === 'ar' ? 'ar-u-nu-latn' : `${tongue}-CA`}`, {
      style: 'currency',
      currency,
    }).format(amount)
  const options = fields.cost.options.map(option =>
    [option.about, option.amount === undefined ? '' : money(option.amount, option.currency)]
      .filter(Boolean)
      .join(' : '),
  )
  const text = (of: Parameters<typeof inTongue>[0]): Child | undefined =>
    of ? <Prose text={of} tongue={tongue} /> : undefined
  const pairs: [string, Child | undefined][] = [
    [
      t(words.whoCanCome),
      <>
        <Lines lines={who} />
        {unknownWho && <em>{t(words.costUnknown)}</em>}
      </>,
    ],
    [t(words.spokenHere), languagesLine(fields, [], view) ?? <em>{t(words.costUnknown)}</em>],
    [t(words.interpreters), text(fields.interpretation)],
    [
      t(words.cost),
      <>
        {cost}
        {fields.cost.about && (
          <>
            {' '}
            <Written text={fields.cost.about} tongue={tongue} />
          </>
        )}
        {options.length > 0 && <Lines lines={options} />}
      </>,
    ],
    [t(words.hours), times.length > 0 ? <Lines lines={times} /> : <em>{t(words.hoursUnknown)}</em>],
    [t(words.howToApply), text(fields.howToApply)],
    [t(words.bring), fields.documents.length > 0 ? <Lines lines={fields.documents} /> : undefined],
    [t(words.wait), text(fields.wait)],
    [
      t(words.areas),
      fields.areas.length > 0 ? fields.areas.map(area => inTongue(area, tongue).text).join(', ') : undefined,
    ],
  ]
  return <Pairs pairs={pairs} />
}
