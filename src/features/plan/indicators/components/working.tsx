import type { View } from '#platform/http/view.ts'
import { writeNumber, writeShare, writeValue } from '../figures.ts'
import { reasonWords } from '../kind-words.ts'
import type { Seen } from '../seen.ts'
import { words } from '../words.ts'

const methodSite = 'https://open-sdg.readthedocs.io/en/latest/progress-methodology/'

/** Every number on the way to how it is doing, in words; or why nobody can tell. */
export const Working = (p: { view: View; seen: Seen }) => {
  const { view, seen } = p
  const { t, tongue } = view
  const { indicator, latest, assessment } = seen
  const say = (value: number | null | undefined) => writeValue(value ?? 0, indicator, tongue)
  const share = (value: number | undefined) => writeShare(value ?? 0, tongue)
  const years = (value: number | undefined) => writeNumber(value ?? 0, tongue, 1)
  const working = assessment.status === 'cannot-assess' ? undefined : assessment.working
  const [high, middle, low] = working?.thresholds ?? [0, 0, 0]
  return (
    <section class="stack tight">
      <h2>{t(assessment.status === 'cannot-assess' ? words.cannot : words.working)}</h2>
      {assessment.status === 'cannot-assess' && <p>{t(reasonWords[assessment.reason])}</p>}
      {working && (
        <ol class="stack tight">
          <li>
            {t(words.workingGrowth, {
              from: say(indicator.baseline),
              to: say(latest?.value),
              years: years(working.years),
              growth: share(working.growth),
            })}
          </li>
          {working.sign < 0 && <li>{t(words.negative)}</li>}
          {working.needed !== undefined && (
            <>
              <li>
                {t(words.workingNeeded, {
                  target: say(indicator.target),
                  years: years(working.targetYears),
                  needed: share(working.needed),
                })}
              </li>
              <li>{t(words.workingRatio, { ratio: share(working.ratio) })}</li>
            </>
          )}
          {working.scaling !== undefined && (
            <li>
              {t(words.workingScaling, {
                limit: say(indicator.naturalLimit),
                scaling: writeNumber(working.scaling, tongue),
              })}
            </li>
          )}
          <li>{t(words.workingThresholds, { high: share(high), middle: share(middle), low: share(low) })}</li>
        </ol>
      )}
      {assessment.status === 'achieved' && <p>{t(words.workingReached)}</p>}
      {assessment.status !== 'cannot-assess' && (
        <p>{t(words.workingScore, { score: writeNumber(assessment.score, tongue).replace('-', '−') })}</p>
      )}
      <p class="quiet">
        {t(words.method)}{' '}
        <a href={methodSite} rel="noopener">
          {t(words.readMethod)}
        </a>
      </p>
    </section>
  )
}
