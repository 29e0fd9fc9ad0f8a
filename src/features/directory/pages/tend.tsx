import { FormGuard } from '#platform/http/form-guard.tsx'
import { inTongue } from '#platform/text.ts'
import { writeDay, writeDayOf } from '#platform/time.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { Label } from '#platform/ui/label.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { Written } from '#platform/ui/written.tsx'
import { plainNameOf } from '../components/sentences.ts'
import { differencesPath } from '../differences/paths.ts'
import { differenceWords } from '../differences/words.ts'
import { feedsPath } from '../feeds/paths.ts'
import { feedWords } from '../feeds/words.ts'
import { type BoardProps, KeepingBoard } from '../keeping/pages/board.tsx'
import { boardWords } from '../keeping/words/board.ts'
import {
  importPath,
  importsPath,
  newServicePath,
  passOnPath,
  servicePath,
  settledPath,
  unfoundPath,
} from '../paths.ts'
import type { openMistakes } from '../queries/one.ts'
import { staffWords } from '../staff-words.ts'
import type { ImportRow, ListRow } from '../tables.ts'
import { twinsPath } from '../twins/paths.ts'
import { twinWords } from '../twins/words.ts'
import { unfoundWords } from '../unfound/words.ts'

const sum = (counts: Record<string, number>) => Object.values(counts).reduce((all, count) => all + count, 0)

export interface TendProps extends BoardProps {
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
          {mistake.by === 'provider' && (
            <p>
              <Label tone="warn">{t(boardWords.disputed)}</Label>
            </p>
          )}
          <p dir="auto">{mistake.said}</p>
          {mistake.passedOnAt && (
            <p class="quiet small">
              {t(boardWords.passedOn, { day: writeDayOf(mistake.passedOnAt, view.zone, view.tongue) })}
            </p>
          )}
          <Actions>
            {mistake.by === 'visitor' && !mistake.passedOnAt && (
              <form method="post" action={passOnPath(slug, mistake.id)}>
                <FormGuard view={view} />
                <Button>{t(boardWords.passOn, { who: inTongue(organisation, view.tongue).text })}</Button>
              </form>
            )}
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

/** The way to everything else that keeps the list of services true. */
const OtherPages = ({ view, slug }: TendProps) => {
  const { t } = view
  return (
    <nav class="row" aria-label={t(staffWords.tendTitle)}>
      {view.can('directory.import') && <a href={feedsPath(slug)}>{t(feedWords.title)}</a>}
      <a href={differencesPath(slug)}>{t(differenceWords.title)}</a>
      <a href={twinsPath(slug)}>{t(twinWords.title)}</a>
      <a href={unfoundPath(slug)}>{t(unfoundWords.title)}</a>
    </nav>
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
        summary={t(staffWords.tendLead, {
          count: sum(p.board.counts),
          old: p.board.counts.old + p.board.counts.unknown,
        })}
      >
        <ButtonLink href={newServicePath(slug)}>{t(staffWords.addService)}</ButtonLink>
        {view.can('directory.import') && (
          <ButtonLink kind="second" href={importsPath(slug)}>
            {t(staffWords.importList)}
          </ButtonLink>
        )}
      </PageHead>
      <OtherPages {...p} />
      <Mistakes {...p} />
      <KeepingBoard {...p} />
      <Lists {...p} />
    </Layout>
  )
}
