import type { InHand, Todo } from '#platform/http/feature.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { Account, View } from '#platform/http/view.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { DayOf } from '#platform/ui/dates.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Checkbox, ErrorSummary, Select } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { TodoList } from '#platform/ui/todo-list.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Ltr } from '#platform/ui/written.tsx'
import { handoverPath, teamPath } from '../paths.ts'
import { words as teamWords } from '../team/words.ts'
import { words } from './words.ts'

export interface Open {
  from: Account
  to: Account
  needs: readonly Todo[]
  rooms: readonly { heading: string; things: readonly InHand[] }[]
  links: readonly { recipientName: string; recipientEmail: string; sentAt: Date; expiresAt: Date }[]
}

const WhoAndWho = (p: { view: View; slug: string; team: readonly Account[]; form: FormState }) => {
  const { t } = p.view
  const choices = p.team.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <form method="get" action={handoverPath(p.slug)} class="form">
      <Select form={p.form} name="from" label={t(words.from)} choices={choices} />
      <Select form={p.form} name="to" label={t(words.to)} blank="" choices={choices} />
      <Actions>
        <Button kind="second">{t(words.show)}</Button>
      </Actions>
    </form>
  )
}

const Rooms = (p: { view: View; open: Open }) => {
  const { t } = p.view
  const { open } = p
  const things = open.rooms.filter(room => room.things.length > 0)
  return (
    <section class="stack" aria-labelledby="in-hand">
      <h2 id="in-hand">{t(words.inHand, { name: open.from.name })}</h2>
      {things.length === 0 && <p class="quiet">{t(words.nothing, { name: open.from.name })}</p>}
      {things.map(({ heading, things }) => (
        <>
          <h3>{heading}</h3>
          <ul>
            {things.map(({ sentence, href }) => (
              <li>
                <a href={href}>{sentence}</a>
              </li>
            ))}
          </ul>
        </>
      ))}
    </section>
  )
}

const Links = (p: { view: View; open: Open }) => {
  const { view, open } = p
  const { t } = view
  return (
    <section class="stack" aria-labelledby="links">
      <h2 id="links">{t(words.links)}</h2>
      {open.links.length === 0 ? (
        <p class="quiet">{t(words.noLinks)}</p>
      ) : (
        <>
          <p class="quiet">{t(words.linksWhy, { name: open.from.name })}</p>
          <Table
            caption={t(words.links)}
            hideCaption
            columns={[
              { label: t(words.to_) },
              { label: t(teamWords.email) },
              { label: t(words.sent) },
              { label: t(words.until) },
            ]}
            rows={open.links.map(link => [
              <bdi>{link.recipientName}</bdi>,
              <Ltr>{link.recipientEmail}</Ltr>,
              <DayOf at={link.sentAt} view={view} />,
              <DayOf at={link.expiresAt} view={view} />,
            ])}
          />
        </>
      )}
    </section>
  )
}

const Give = (p: { view: View; slug: string; open: Open; form: FormState }) => {
  const { t } = p.view
  const { from, to } = p.open
  return (
    <form method="post" action={handoverPath(p.slug)} class="form">
      <FormGuard view={p.view} />
      <input type="hidden" name="from" value={from.id} />
      <input type="hidden" name="to" value={to.id} />
      <p class="quiet">{t(words.giveHint, { from: from.name })}</p>
      <Checkbox form={p.form} name="role" label={t(words.role, { name: from.name })} />
      <Actions>
        <Button big>{t(words.give, { name: to.name })}</Button>
      </Actions>
    </form>
  )
}

/** What somebody who leaves has open, and passing it to the one who follows. */
export const HandoverPage = (p: {
  view: View
  slug: string
  team: readonly Account[]
  form: FormState
  open: Open | undefined
}) => {
  const { view, slug, open, form } = p
  const { t } = view
  return (
    <Layout view={view} title={t(words.title)}>
      <PageHead
        above={<BackLink href={teamPath(slug)} label={t(teamWords.title)} />}
        title={t(words.title)}
        summary={t(words.lead)}
      />
      <ErrorSummary
        form={form}
        title={t(teamWords.errors, { count: Object.keys(form.errors).length })}
        labels={{ to: t(words.to) }}
      />
      {p.team.length < 2 ? (
        <EmptyState title={t(words.to)} why={t(words.alone)}>
          <ButtonLink href={teamPath(slug)}>{t(words.invite)}</ButtonLink>
        </EmptyState>
      ) : (
        <WhoAndWho view={view} slug={slug} team={p.team} form={form} />
      )}
      {open && (
        <>
          <Rooms view={view} open={open} />
          <Links view={view} open={open} />
          <section class="stack" aria-labelledby="needs">
            <h2 id="needs">{t(words.needs)}</h2>
            {open.needs.length === 0 ? (
              <p class="quiet">{t(words.needsNone)}</p>
            ) : (
              <TodoList
                lines={open.needs.map(({ when, sentence, more, action, urgency }) => ({
                  when,
                  sentence,
                  more,
                  action,
                  now: urgency <= 1,
                }))}
              />
            )}
          </section>
          <Give view={view} slug={slug} open={open} form={form} />
        </>
      )}
    </Layout>
  )
}
