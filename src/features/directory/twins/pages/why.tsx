import type { View } from '#platform/http/view.ts'
import { Table } from '#platform/ui/table.tsx'
import { columnWords, levelWords, wordFor } from '../named-words.ts'
import type { TwinPair } from '../tables.ts'
import { twinWords } from '../words.ts'

/** A field that says this much in bits fills its half, unless another says more. */
const full = 6
/** Less than this many bits: no bar anybody could see. */
const telling = 0.25

/** How much one field says: to the right for one thing, to the left for two. */
const WeightBar = (p: { weight: number; most: number; label: string }) => {
  const length = (Math.abs(p.weight) / p.most) * 50
  const speaksFor = p.weight >= 0
  return (
    <svg class="weight" viewBox="0 0 100 10" width="100" height="10" role="img" aria-label={p.label}>
      <line x1="50" x2="50" y1="0" y2="10" />
      <rect
        class={speaksFor ? 'for' : 'against'}
        x={speaksFor ? 50 : 50 - length}
        y="2"
        width={length}
        height="6"
      />
    </svg>
  )
}

const unitOf = / \(unit\)$/

/** Field by field what speaks for one thing and what against, most telling first: words, then a small bar. */
export const Why = (p: { view: View; pair: TwinPair }) => {
  const { t } = p.view
  if (p.pair.band === 'copy') return <p>{t(twinWords.whyCopies)}</p>
  const most = Math.max(full, ...p.pair.why.map(({ weight }) => Math.abs(weight)))
  return (
    <>
      <p class="quiet">{t(twinWords.whyPicture)}</p>
      <Table
        caption={t(twinWords.why)}
        hideCaption
        columns={[twinWords.field, twinWords.agreement, twinWords.weight].map(word => ({ label: t(word) }))}
        rows={p.pair.why.map(({ column, level, weight }) => {
          const name = unitOf.test(column) ? columnWords.unit : wordFor(columnWords, column, columnWords.name)
          const says = t(
            Math.abs(weight) < telling
              ? twinWords.saysLittle
              : weight >= 0
                ? twinWords.speaksFor
                : twinWords.speaksAgainst,
          )
          return [
            t(name),
            t(wordFor(levelWords, level, levelWords.alike)),
            <span class="weighed">
              <WeightBar {...{ weight, most }} label={says} /> <span class="small">{says}</span>
            </span>,
          ]
        })}
      />
    </>
  )
}
