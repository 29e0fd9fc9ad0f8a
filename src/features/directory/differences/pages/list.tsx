import { FormGuard } from '#platform/http/form-guard.tsx'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { plainDate, writeDay, writeDayOf } from '#platform/time.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Written } from '#platform/ui/written.tsx'
import { plainNameOf } from '../../components/sentences.ts'
import { servicePath } from '../../paths.ts'
import type { ListRow } from '../../tables.ts'
import { differencesPath, settlementPath, settlementsPath } from '../paths.ts'
import type { DifferingService, OpenDifference } from '../queries.ts'
import { fieldNamed, linesOf } from '../shown.ts'
import { differenceWords as words } from '../words.ts'

interface Shown {
  view: View
  slug: string
  list: ListRow
  services: readonly DifferingService[]
  count: number
}

const Side = (p: { view: View; value: unknown; from: string }) => {
  const lines = linesOf(p.value, p.view)
  return (
    <div class="stack tight">
      {lines.length === 0 ? (
        <em>{p.view.t(words.nothing)}</em>
      ) : (
        lines.map(line => (
          <p class="broken" dir="auto">
            {line}
          </p>
        ))
      )}
      <p class="quiet small">{p.from}</p>
    </div>
  )
}

function ourOrigin({ difference, origins, ourList, ourAsOf }: OpenDifference, view: View): string {
  const { t, tongue, zone } = view
  const typed = origins[difference.field]
  if (typed)
    return t(typed.by === 'provider' ? words.typedProvider : words.typedStaff, {
      who: typed.name,
      day: writeDayOf(new Date(typed.at), zone, tongue),
    })
  return ourList ? listed(ourList, ourAsOf, view) : ''
}

function listed(list: ListRow, asOf: string | null, { t, tongue }: View): string {
  const name = inTongue(list.name, tongue).text
  const day = asOf ? plainDate(asOf) : undefined
  return day
    ? t(words.fromList, { list: name, day: writeDay(day, tongue) })
    : t(words.fromListUndated, { list: name })
}

const Choose = (p: Shown & { id: string }) => {
  const { t } = p.view
  return (
    <form method="post" action={settlementPath(p.slug, p.list.id)} class="actions">
      <FormGuard view={p.view} />
      <input type="hidden" name="difference" value={p.id} />
      <Button kind="second" name="as" value="theirs">
        {t(words.take)}
      </Button>
      <Button kind="second" name="as" value="ours">
        {t(words.keep)}
      </Button>
      <Button kind="quiet" name="as" value="ours-until-theirs-changes">
        {t(words.keepQuiet)}
      </Button>
    </form>
  )
}

/** Both sides of every field a list says differently, with where each comes from. */
export const ListDifferencesPage = (p: Shown) => {
  const { view, list } = p
  const { t, tongue } = view
  const name = inTongue(list.name, tongue).text
  return (
    <Layout view={view} title={t(words.withList, { list: name })}>
      <BackLink href={differencesPath(p.slug)} label={t(words.title)} />
      <PageHead title={t(words.withList, { list: name })} summary={t(words.lead)} />
      <p class="quiet small">{t(words.keepSays)}</p>
      {p.services.length === 0 && <Notice>{t(words.none)}</Notice>}
      {p.services.map(service => (
        <Card>
          <h2>
            <a href={servicePath(p.slug, service.id)}>{plainNameOf(service.fields, view)}</a>
          </h2>
          <p class="quiet small">
            <Written text={service.organisation} tongue={tongue} />
          </p>
          <Table
            caption={t(words.fields)}
            hideCaption
            columns={[
              { label: t(words.field) },
              { label: t(words.ours) },
              { label: t(words.theirs) },
              { label: t(words.choose) },
            ]}
            rows={service.differences.map(each => [
              fieldNamed(each.difference.field, view),
              <Side view={view} value={each.ours} from={ourOrigin(each, view)} />,
              <Side
                view={view}
                value={each.difference.theirs}
                from={listed(list, each.difference.sourceAsOf, view)}
              />,
              <Choose {...p} id={each.difference.id} />,
            ])}
          />
        </Card>
      ))}
      {p.count > 1 && (
        <details>
          <summary>{t(words.all, { count: p.count })}</summary>
          <form method="post" action={settlementsPath(p.slug, list.id)} class="stack tight">
            <FormGuard view={view} />
            <p>{t(words.allSay)}</p>
            <Actions>
              <Button kind="second" name="as" value="ours">
                {t(words.keepAll)}
              </Button>
              <Button kind="second" name="as" value="ours-until-theirs-changes">
                {t(words.keepAllQuiet)}
              </Button>
              <Button kind="danger" name="as" value="theirs">
                {t(words.takeAll)}
              </Button>
            </Actions>
          </form>
        </details>
      )}
    </Layout>
  )
}
