import type { Statement } from '#features/partnership/index.ts'
import type { PersonRow } from '#features/people/index.ts'
import { emptyForm } from '#platform/http/forms.ts'
import type { View } from '#platform/http/view.ts'
import { dayIn, type PlainDate, writeDay } from '#platform/time.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { Day } from '#platform/ui/dates.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Filters } from '#platform/ui/filters.tsx'
import { DateField } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Ltr, Prose } from '#platform/ui/written.tsx'
import { memberKinds } from '../member.ts'
import { memberPath, membersCsvPath, membersPath, newMemberPath } from '../paths.ts'
import type { Member } from '../queries.ts'
import { kindWords, staffWords, words } from '../words.ts'
import { MemberName } from './name.tsx'

export interface MembersProps {
  view: View
  slug: string
  /** Those who were members on `day`, in the order they are shown. */
  members: readonly Member[]
  day: PlainDate
  today: PlainDate
  /** What was asked for was not a day up to today. */
  notADay: boolean
  /** In force on that day. */
  statement: Statement | undefined
  /** Whom to write to. */
  contact: Pick<PersonRow, 'name' | 'email' | 'phone'> | undefined
}

const StatementPart = (p: { view: View; statement: Statement }) => {
  const { t, tongue, zone } = p.view
  const { vision, mandate, version, since } = p.statement
  return (
    <Card>
      <h2>{t(words.statement)}</h2>
      <h3>{t(words.vision)}</h3>
      <Prose text={vision} tongue={tongue} />
      <h3>{t(words.mandate)}</h3>
      <Prose text={mandate} tongue={tongue} />
      <p class="quiet small">{t(words.version, { version, day: writeDay(dayIn(zone, since), tongue) })}</p>
    </Card>
  )
}

const List = (p: MembersProps) => {
  const { view, slug } = p
  const { t, tongue } = view
  const sees = view.can('membership.see')
  return (
    <>
      {memberKinds.map(kind => {
        const those = p.members.filter(member => member.kind === kind)
        if (those.length === 0) return null
        return (
          <section class="stack">
            <h2>{t(words.kindCount, { kind: t(kindWords[kind]), count: those.length })}</h2>
            <ul class="grid tight plainly">
              {those.map(member => (
                <li>
                  {sees ? (
                    <a href={memberPath(slug, member.id)}>
                      <MemberName name={member.name} tongue={tongue} />
                    </a>
                  ) : (
                    <strong>
                      <MemberName name={member.name} tongue={tongue} />
                    </strong>
                  )}
                  <div class="quiet small">
                    {t(words.since)} <Day day={member.since} view={view} />
                  </div>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

const Join = (p: Pick<MembersProps, 'view' | 'contact'>) => {
  const { t } = p.view
  if (!p.contact?.email && !p.contact?.phone) return null
  const { name, email, phone } = p.contact
  return (
    <Card tone="lamp">
      <h2>{t(words.join)}</h2>
      <p>{t(words.joinHow)}</p>
      <ul class="plainly">
        <li>
          <bdi>{name}</bdi>
        </li>
        {email && (
          <li>
            <a href={`mailto:${email}`}>
              <Ltr>{email}</Ltr>
            </a>
          </li>
        )}
        {phone && (
          <li>
            <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
              <Ltr>{phone}</Ltr>
            </a>
          </li>
        )}
      </ul>
    </Card>
  )
}

const OnDay = (p: MembersProps) => {
  const { t } = p.view
  const form = emptyForm({ on: p.day })
  if (p.notADay) form.errors.on = t(words.notADay)
  return (
    <Filters action={membersPath(p.slug)} label={t(words.onDay)}>
      <DateField form={form} name="on" label={t(words.onDay)} max={p.today} />
      <div class="actions">
        <Button kind="second">{t(words.show)}</Button>
        {p.day !== p.today && <a href={membersPath(p.slug)}>{t(words.today)}</a>}
      </div>
    </Filters>
  )
}

export const MembersPage = (p: MembersProps) => {
  const { view, slug } = p
  const { t, tongue } = view
  const add = view.can('membership.manage') && (
    <ButtonLink href={newMemberPath(slug)}>{t(staffWords.add)}</ButtonLink>
  )
  return (
    <Layout view={view} title={t(words.title)}>
      <PageHead
        title={t(words.title)}
        summary={
          <span role="status">
            {t(words.asOf, { count: p.members.length, day: writeDay(p.day, tongue) })}
          </span>
        }
      >
        {add}
      </PageHead>
      {p.members.length === 0 ? (
        <EmptyState title={t(words.none)} why={t(words.noneWhy)}>
          {add}
        </EmptyState>
      ) : (
        <List {...p} />
      )}
      <section class="stack">
        <OnDay {...p} />
        {p.members.length > 0 && (
          <p>
            <a href={membersCsvPath(slug, p.day === p.today ? undefined : p.day)}>{t(words.csv)}</a>
          </p>
        )}
      </section>
      {p.statement && <StatementPart view={view} statement={p.statement} />}
      <Join {...p} />
    </Layout>
  )
}
