import { kindWords } from '#features/directory/index.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { writeDay } from '#platform/time.ts'
import { Thread } from '#platform/ui/thread.tsx'
import { comesTo, type Weighed } from '../cell/cell.ts'
import { type Test, tests } from '../cell/tests.ts'
import { cellWords, testWords } from '../cell/words.ts'
import type { CellSeen } from '../queries.ts'
import { words } from '../words.ts'

/** Of the services that got as far as a test, how many pass it, fail it, and are not known. */
function countAt(services: readonly Weighed[], at: number) {
  const here = services.filter(weighed => comesTo(weighed) >= at)
  const of = (outcome: string) => here.filter(({ outcomes }) => outcomes[at] === outcome).length
  return { pass: of('pass') + of('not-asked'), fail: of('fail'), unknown: of('unknown'), all: here.length }
}

function saysOf({ t }: View, { pass, fail, unknown, all }: ReturnType<typeof countAt>): string {
  if (pass === all) return t(cellWords.allPass, { count: all })
  if (fail === all) return t(cellWords.allFail, { count: all })
  if (unknown === all) return t(cellWords.allUnknown, { count: all })
  const parts = [
    pass > 0 && t(cellWords.somePass, { count: pass }),
    unknown > 0 && t(cellWords.someUnknown, { count: unknown }),
    fail > 0 && t(cellWords.someFail, { count: fail }),
  ]
  return `${parts.filter(Boolean).join('; ')}.`
}

const unasked: Partial<Record<Test, { en: string; fr: string }>> = {
  eligible: cellWords.notAskedStatus,
  language: cellWords.notAskedLanguage,
  hours: cellWords.notAskedTime,
}

/** Who speaks for it, then the tests in their order, each with what it found; hollow where nothing is known to pass. */
export const Working = (p: { view: View; seen: CellSeen }) => {
  const { t, tongue } = p.view
  const { cell } = p.seen
  const names = (sources: (typeof cell.spoken)[number]['sources']) =>
    sources.map(({ source }) => inTongue(source.name, tongue).text).join(', ')
  const day = p.seen.travelBy && writeDay(p.seen.travelBy.asOf, tongue)
  const near =
    p.seen.travelBy && day
      ? t(cellWords.nearByTravel, { reach: p.seen.reach, source: p.seen.travelBy.source, day })
      : t(cellWords.nearByDistance, { reach: p.seen.reach })
  const isAsked = { eligible: cell.lens.status, language: cell.lens.language, hours: cell.lens.time }
  return (
    <Thread
      label={t(words.working)}
      stations={[
        {
          kind: t(words.stepSpoken),
          open: cell.spoken.some(({ sources }) => sources.length === 0),
          text: (
            <ul class="plainly">
              {cell.spoken.map(({ kind, sources }) => (
                <li>
                  {sources.length > 0
                    ? t(words.kindSpoken, { kind: t(kindWords[kind]), lists: names(sources) })
                    : t(words.kindSilent, { kind: t(kindWords[kind]) })}
                </li>
              ))}
            </ul>
          ),
        },
        ...tests.map((test, at) => {
          const { pass, fail, unknown, all } = countAt(cell.services, at)
          const notAsked =
            test in isAsked && !isAsked[test as keyof typeof isAsked] ? unasked[test] : undefined
          const isReason = cell.reason === test
          return {
            kind: t(testWords[test]),
            open: pass === 0,
            text: (
              <>
                {notAsked ? (
                  <span class="quiet">{t(notAsked)}</span>
                ) : at > 0 && all === 0 ? (
                  t(cellWords.noneThisFar)
                ) : (
                  saysOf(p.view, { pass, fail, unknown, all })
                )}{' '}
                {test === 'reachable' && <span class="quiet">{near} </span>}
                {isReason && (
                  <strong>{t(cell.range.most > 0 ? cellWords.openHere : cellWords.stopsHere)}</strong>
                )}
              </>
            ),
          }
        }),
      ]}
    />
  )
}
