import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { tongueNames } from '#platform/text.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { DayOf } from '#platform/ui/dates.tsx'
import { Choices, ErrorSummary, TextField } from '#platform/ui/form.ts'
import { Label } from '#platform/ui/label.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { Ltr } from '#platform/ui/written.tsx'
import { words as handoverWords } from '../handover/words.ts'
import { handoverPath, teamPath } from '../paths.ts'
import type { TeamLine } from './queries.ts'
import { invitedRoles } from './team.ts'
import { words } from './words.ts'

const inviteLabels = { name: words.name, email: words.email, role: words.role, tongue: words.tongue }

/** Who holds which role, and the form that invites one more. */
export const TeamPage = (p: { view: View; slug: string; team: readonly TeamLine[]; form: FormState }) => {
  const { view, slug, form } = p
  const { t } = view
  return (
    <Layout view={view} title={t(words.title)}>
      <PageHead title={t(words.title)} summary={t(words.why)}>
        <ButtonLink href={handoverPath(slug)} kind="second">
          {t(handoverWords.title)}
        </ButtonLink>
      </PageHead>
      <ErrorSummary
        form={form}
        title={t(words.errors, { count: Object.keys(form.errors).length })}
        labels={Object.fromEntries(Object.entries(inviteLabels).map(([name, label]) => [name, t(label)]))}
      />
      <Table
        caption={t(words.caption)}
        hideCaption
        columns={[
          { label: t(words.name) },
          { label: t(words.email) },
          { label: t(words.role) },
          { label: t(words.since) },
          { label: '' },
        ]}
        rows={p.team.map(line => [
          <bdi>{line.name}</bdi>,
          <Ltr>
            {line.email.split('@')[0]}
            <wbr />@{line.email.split('@')[1]}
          </Ltr>,
          <span>
            {t(words[line.role])} {!line.arrived && <Label tone="info">{t(words.notArrived)}</Label>}
          </span>,
          <DayOf at={line.grantedAt} view={view} />,
          <form method="post" action={`${teamPath(slug)}/${line.id}/removal`}>
            <FormGuard view={view} />
            <Button kind="second">
              {t(words.takeAway)}
              <span class="unseen">
                : {t(words[line.role])}, {line.name}
              </span>
            </Button>
          </form>,
        ])}
      />
      <section class="stack" aria-labelledby="invite">
        <h2 id="invite">{t(words.inviteTitle)}</h2>
        <p class="quiet">{t(words.inviteWhy)}</p>
        <form class="form" method="post" action={teamPath(slug)}>
          <FormGuard view={view} />
          <TextField form={form} name="name" label={t(words.name)} dir="auto" autocomplete="off" />
          <TextField form={form} name="email" type="email" label={t(words.email)} autocomplete="off" />
          <Choices
            form={form}
            name="role"
            label={t(words.role)}
            choices={invitedRoles.map(value => ({
              value,
              label: t(words[value]),
              hint: t(words[`${value}Hint`]),
            }))}
          />
          <Choices
            form={form}
            name="tongue"
            label={t(words.tongue)}
            side
            choices={(['en', 'fr'] as const).map(value => ({
              value,
              label: tongueNames[value],
              lang: value,
            }))}
          />
          <Actions>
            <Button big>{t(words.invite)}</Button>
          </Actions>
        </form>
      </section>
    </Layout>
  )
}
