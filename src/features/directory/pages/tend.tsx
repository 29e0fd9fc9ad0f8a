import { FormGuard } from '#platform/http/form-guard.tsx'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { writeDay, writeDayOf } from '#platform/time.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { Written } from '#platform/ui/written.tsx'
import { EMail } from '../components/e-mail.tsx'
import { nameOf, plainNameOf } from '../components/sentences.ts'
import { askManyPath, importPath, importsPath, newServicePath, servicePath, settledPath } from '../paths.ts'
import type { openMistakes } from '../queries/one.ts'
import type { ListRow, OldService } from '../queries/tend.ts'
import { staffWords } from '../staff-words.ts'
import type { ImportRow } from '../tables.ts'

const mostShown = 200

export interface TendProps {
  view: View
  slug: string
  count: number
  old: readonly OldService[]
  mistakes: Awaited<ReturnType<typeof openMistakes>>
  lists: readonly ListRow[]
  imports: readonly ImportRow[]
}

const Mistakes = (p: TendProps) => {
  const { view, slug } = p
  const { t } = view
  if (p.mistakes.length === 0) return null
  return (
    <section class="stack" id="mistakes">
      <h2>{t(staffWords.mistakes)}</h2>
      {p.mistakes.map(({ mistake, fields, organisation }) => (
        <Card>
          <h3>
            <a href={servicePath(slug, mistake.serviceId)}>{plainNameOf(fields, view)}</a>
          </h3>
          <p class="quiet small">
            <Written text={organisation} tongue={view.tongue} /> ·{' '}
            {writeDayOf(mistake.at, view.zone, view.tongue)}
          </p>
          <p dir="auto">{mistake.said}</p>
          <Actions>
            <form method="post" action={settledPath(slug, mistake.id)}>
              <FormGuard view={view} />
              <Button kind="second">{t(staffWords.settle)}</Button>
            </form>
            {mistake.replyTo && (
              <ButtonLink kind="quiet" href={`mailto:${encodeURIComponent(mistake.replyTo)}`}>
                {t(staffWords.answerTo, { email: mistake.replyTo })}
              </ButtonLink>
            )}
          </Actions>
        </Card>
      ))}
    </section>
  )
}

const Old = (p: TendProps) => {
  const { view, slug, old } = p
  const { t, tongue, zone } = view
  const addresses = new Set(old.flatMap(({ askAt }) => askAt?.email.toLowerCase() ?? []))
  return (
    <section class="stack" id="old">
      <h2>{t(staffWords.oldTitle)}</h2>
      {old.length === 0 ? (
        <p class="quiet">{t(staffWords.oldNone)}</p>
      ) : (
        <>
          <p>{t(staffWords.oldSay)}</p>
          {addresses.size > 0 && (
            <form method="post" action={askManyPath(slug)}>
              <FormGuard view={view} />
              <Button>{t(staffWords.askMany, { count: addresses.size })}</Button>
            </form>
          )}
          <Table
            caption={t(staffWords.oldTitle)}
            hideCaption
            columns={[
              { label: t(staffWords.service) },
              { label: t(staffWords.organisation) },
              { label: t(staffWords.lastHeard) },
              { label: t(staffWords.writeTo) },
            ]}
            rows={old.slice(0, mostShown).map(({ service, organisation, lastSaid, askAt }) => [
              <a href={servicePath(slug, service.id)}>
                <Written text={nameOf(service.listing)} tongue={tongue} />
              </a>,
              <Written text={organisation.name} tongue={tongue} />,
              lastSaid ? writeDayOf(lastSaid, zone, tongue) : t(staffWords.never),
              askAt ? <EMail address={askAt.email} /> : <em>{t(staffWords.noOne)}</em>,
            ])}
          />
          {old.length > mostShown && (
            <p class="quiet">{t(staffWords.moreOld, { count: old.length - mostShown })}</p>
          )}
        </>
      )}
    </section>
  )
}

const Lists = (p: TendProps) => {
  const { view } = p
  const { t, tongue } = view
  return (
    <section class="stack">
      <h2>{t(staffWords.lists)}</h2>
      {p.lists.length > 0 && (
        <Table
          caption={t(staffWords.lists)}
          hideCaption
          columns={[
            { label: t(staffWords.list) },
            { label: t(staffWords.asOf) },
            { label: t(staffWords.speaksFor) },
          ]}
          rows={p.lists.map(list => [
            <Written text={list.name} tongue={tongue} />,
            list.asOf ? writeDay(list.asOf, tongue) : t(staffWords.never),
            list.kinds
              ? t(staffWords.speaksFor2, {
                  kinds: t(staffWords.kindsCount, { count: list.kinds.length }),
                  provinces: (list.provinces ?? []).join(', ') || '—',
                })
              : t(staffWords.speaksForNothing),
          ])}
        />
      )}
      <h2>{t(staffWords.imports)}</h2>
      {p.imports.length === 0 ? (
        <p class="quiet">{t(staffWords.noImports)}</p>
      ) : (
        <ul class="plainly">
          {p.imports.map(each => (
            <li>
              <a href={importPath(p.slug, each.id)}>
                {t(staffWords.byOn, {
                  file: each.fileName,
                  who: each.byName,
                  day: writeDayOf(each.createdAt, view.zone, tongue),
                })}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Staff: what the list of services needs. */
export const TendPage = (p: TendProps) => {
  const { view, slug } = p
  const { t } = view
  const name = inTongue(view.partnership?.name, view.tongue).text
  return (
    <Layout view={view} title={t(staffWords.tendTitle)}>
      <PageHead
        title={t(staffWords.tendTitle)}
        above={name}
        summary={t(staffWords.tendLead, { count: p.count, old: p.old.length })}
      >
        <ButtonLink href={newServicePath(slug)}>{t(staffWords.addService)}</ButtonLink>
        {view.can('directory.import') && (
          <ButtonLink kind="second" href={importsPath(slug)}>
            {t(staffWords.importList)}
          </ButtonLink>
        )}
      </PageHead>
      <Mistakes {...p} />
      <Old {...p} />
      <Lists {...p} />
    </Layout>
  )
}
