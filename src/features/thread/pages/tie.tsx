import { FormGuard } from '#platform/http/form-guard.tsx'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { Button } from '#platform/ui/button.tsx'
import { Ask } from '#platform/ui/filters.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Written } from '#platform/ui/written.tsx'
import { stationPath, threadPath, tiePath, untiePath } from '../paths.ts'
import type { Station, Thread } from '../station.ts'
import { staffWords as words } from '../words.ts'
import { dayOf, kindOf } from './parts.tsx'

type Props = { view: View; slug: string; station: Station }

const Named = (p: Omit<Props, 'slug'> & { slug: string }) => (
  <>
    <span class="quiet small">
      {kindOf(p.view, p.station)} · {dayOf(p.view, p.station)}
    </span>
    <br />
    <a href={stationPath(p.slug, p.station)}>
      <Written text={p.station.title} tongue={p.view.tongue} />
    </a>
  </>
)

/** Ties that begin or end here, each with the button that takes it back. */
const TiesHere = (p: Props & { thread: Thread }) => {
  const { view, slug, station, thread } = p
  const { t } = view
  const known = new Map(thread.stations.map(each => [each.id, each]))
  const mine = thread.ties.filter(({ from, to }) => from === station.id || to === station.id)
  if (mine.length === 0) return null
  return (
    <ul class="stack">
      {mine.map(({ from, to, by }) => {
        const other = known.get(from === station.id ? to : from)
        if (!other) return null
        return (
          <li class="row apart">
            <div>
              {t(from === station.id ? words.ledTo : words.cameFrom)}{' '}
              <Named view={view} slug={slug} station={other} />
              {by && <span class="quiet small"> · {t(words.tiedBy, { name: by })}</span>}
            </div>
            <form method="post" action={untiePath(slug, station.id)}>
              <FormGuard view={view} />
              <input type="hidden" name="from" value={from} />
              <input type="hidden" name="to" value={to} />
              <Button kind="quiet">
                {t(words.untie)}
                <span class="unseen"> {inTongue(other.title, view.tongue).text}</span>
              </Button>
            </form>
          </li>
        )
      })}
    </ul>
  )
}

/** “This came of that”: search for what it is tied to, and say which way round. */
export const TiePage = (
  p: Props & { thread: Thread; searched: string; found: readonly Station[]; wrong: string | undefined },
) => {
  const { view, slug, station } = p
  const { t, tongue } = view
  const title = inTongue(station.title, tongue).text
  return (
    <Layout view={view} title={t(words.tieTitle, { title })}>
      <PageHead
        above={<BackLink href={threadPath(slug, station.id)} label={t(words.backToThread)} />}
        title={t(words.tieTitle, { title })}
        summary={t(words.tieLead)}
      />
      {p.wrong && (
        <div class="errors" role="alert">
          <p>{p.wrong}</p>
        </div>
      )}
      <TiesHere view={view} slug={slug} station={station} thread={p.thread} />
      <Ask
        action={tiePath(slug, station.id)}
        label={t(words.search)}
        button={t(words.search)}
        value={p.searched}
      />
      {p.searched && p.found.length === 0 && <p role="status">{t(words.foundNothing)}</p>}
      <ul class="stack">
        {p.found.map(other => (
          <li class="row apart">
            <div>
              <Named view={view} slug={slug} station={other} />
            </div>
            <form method="post" action={tiePath(slug, station.id)} class="row">
              <FormGuard view={view} />
              <input type="hidden" name="other" value={other.id} />
              <input type="hidden" name="q" value={p.searched} />
              <Button kind="second" name="way" value="from">
                {t(words.itCameFrom)}
              </Button>
              <Button kind="second" name="way" value="to">
                {t(words.itLedTo)}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </Layout>
  )
}
