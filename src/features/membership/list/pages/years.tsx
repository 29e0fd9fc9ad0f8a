import type { View } from '#platform/http/view.ts'
import { writeDay } from '#platform/time.ts'
import { listPath } from '../paths.ts'
import type { YearEnd } from '../queries.ts'
import { words } from '../words.ts'

const height = 56

/** How the membership grew: a bar for the end of each year, each leading to the list as it was on that day. */
export const Years = (p: { view: View; slug: string; years: readonly YearEnd[] }) => {
  const { t, tongue } = p.view
  const years = p.years.slice(-16)
  const [first, last] = [years[0], years.at(-1)]
  if (!first || !last || years.length < 2) return null
  const most = Math.max(1, ...years.map(({ count }) => count))
  return (
    <section class="stack tight">
      <h2>{t(words.years)}</h2>
      <p class="quiet">
        {t(words.yearsSaid, { first: first.count, from: first.day.slice(0, 4), last: last.count })}
      </p>
      <ol class="years">
        {years.map(({ day, count }) => {
          const tall = Math.max(2, Math.round((count / most) * height))
          const now = day === last.day
          const label = t(words.yearLink, { day: writeDay(day, tongue), count })
          return (
            <li>
              <a href={listPath(p.slug, now ? {} : { on: day })}>
                <span class="number">{count}</span>
                <svg width="100%" height={height} aria-hidden="true">
                  <rect width="100%" y={height - tall} height={tall} rx="3" />
                </svg>
                <span class="number">{now ? t(words.now) : day.slice(0, 4)}</span>
                <span class="unseen">{label}</span>
              </a>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
