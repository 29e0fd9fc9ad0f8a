import { FormGuard } from '#platform/http/form-guard.tsx'
import type { View } from '#platform/http/view.ts'
import { Button } from '#platform/ui/button.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { personHeldFilePath, personHeldPath, personPath } from '../../paths.ts'
import type { HeldInRoom } from '../queries.ts'
import { words } from '../staff-words.ts'
import { words as ownWords } from '../words.ts'
import { HeldRooms } from './held.tsx'

const Look = (p: { view: View; action: string; label: string; kind?: 'second' }) => (
  <form method="post" action={p.action} class="no-print">
    <FormGuard view={p.view} />
    <Button {...(p.kind ? { kind: p.kind } : {})}>{p.label}</Button>
  </form>
)

/** Before everything held is shown: looking stands in the record. */
export const LookPage = (p: { view: View; slug: string; person: { id: string; name: string } }) => {
  const { t } = p.view
  const { slug, person } = p
  const title = t(words.titleNamed, { name: person.name })
  return (
    <Layout view={p.view} title={title}>
      <PageHead
        above={<BackLink href={personPath(slug, person.id)} label={person.name} />}
        title={title}
        summary={t(words.lead)}
      />
      <Look view={p.view} action={personHeldPath(slug, person.id)} label={t(words.show)} />
    </Layout>
  )
}

/** Everything held about one person, for staff to print or hand over. */
export const HeldPage = (p: {
  view: View
  slug: string
  person: { id: string; name: string }
  rooms: readonly HeldInRoom[]
  othersOfThatName: number
}) => {
  const { view, slug, person, rooms } = p
  const { t } = view
  const title = t(words.titleNamed, { name: person.name })
  const anothers = rooms.some(({ things }) => things.some(({ rows }) => rows.some(({ another }) => another)))
  return (
    <Layout view={view} title={title}>
      <PageHead
        above={<BackLink href={personPath(slug, person.id)} label={person.name} />}
        title={title}
        summary={t(words.lead)}
      />
      <Look view={view} action={personHeldFilePath(slug, person.id)} label={t(ownWords.file)} kind="second" />
      {p.othersOfThatName > 0 && (
        <Notice tone="warn">{t(words.sameName, { count: p.othersOfThatName })}</Notice>
      )}
      {anothers && <Notice tone="warn">{t(words.anothers)}</Notice>}
      {rooms.length === 0 ? <p>{t(words.nothing)}</p> : <HeldRooms view={view} rooms={rooms} />}
    </Layout>
  )
}
