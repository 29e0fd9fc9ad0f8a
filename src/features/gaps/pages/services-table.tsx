import { servicePath } from '#features/directory/index.ts'
import type { View } from '#platform/http/view.ts'
import { Label, type Tone } from '#platform/ui/label.tsx'
import { Table } from '#platform/ui/table.tsx'
import { Written } from '#platform/ui/written.tsx'
import type { Weighed } from '../cell/cell.ts'
import { type Outcome, tests } from '../cell/tests.ts'
import { outcomeWords, testNames, cellWords as words } from '../cell/words.ts'
import { words as gapWords } from '../words.ts'

const tones: Record<Outcome, Tone> = { pass: 'good', fail: 'bad', unknown: 'warn', 'not-asked': 'plain' }
const shownAtFirst = 25

function whereOf({ t }: View, { where, kilometres, minutes }: Weighed): string {
  if (where === 'remote') return t(words.byPhone)
  if (minutes !== undefined && where !== 'unplaced')
    return t(words.minutesAway, { minutes: Math.round(minutes) })
  if (kilometres === undefined || where === 'unplaced') return t(words.notPlaced)
  return t(gapWords.kilometresAway, { kilometres: Math.round(kilometres) })
}

/** The first test a service fails; where it fails none, what would have to be asked. */
function stopsAt({ t }: View, { outcomes }: Weighed): string {
  const failed = tests[outcomes.indexOf('fail')]
  if (failed) return t(testNames[failed])
  const open = tests.filter((_, at) => outcomes[at] === 'unknown')
  if (open.length === 0) return t(words.stopsNowhere)
  return t(words.stopsPerhaps, {
    tests: open.map(test => t(testNames[test]).toLocaleLowerCase()).join(', '),
  })
}

/** Each service with its outcome at every test that was asked. */
export const ServicesTable = (p: {
  view: View
  slug: string
  services: readonly Weighed[]
  all: boolean
  allHref: string
}) => {
  const { t, tongue } = p.view
  if (p.services.length === 0) return null
  const rows = p.all ? p.services : p.services.slice(0, shownAtFirst)
  const asked = tests.flatMap((test, at) =>
    test !== 'exists' && p.services.some(({ outcomes }) => outcomes[at] !== 'not-asked')
      ? [{ test, at }]
      : [],
  )
  return (
    <section class="stack tight">
      <h2>{t(words.servicesTitle)}</h2>
      <Table
        caption={t(words.servicesCaption, { count: p.services.length })}
        columns={[
          { label: t(words.service) },
          { label: t(words.distance) },
          { label: t(words.stopsAt) },
          ...asked.map(({ test }) => ({ label: t(testNames[test]) })),
        ]}
        rows={rows.map(weighed => [
          <a href={servicePath(p.slug, weighed.service.id)}>
            <Written text={weighed.service.name} tongue={tongue} />
          </a>,
          whereOf(p.view, weighed),
          stopsAt(p.view, weighed),
          ...asked.map(({ at }) => {
            const outcome = weighed.outcomes[at] ?? 'not-asked'
            return <Label tone={tones[outcome]}>{t(outcomeWords[outcome])}</Label>
          }),
        ])}
      />
      {rows.length < p.services.length && (
        <p>
          <span class="quiet">{t(words.moreServices, { count: p.services.length - rows.length })}</span>{' '}
          <a href={p.allHref}>{t(words.seeAll, { count: p.services.length })}</a>
        </p>
      )}
    </section>
  )
}
