import { organisationPath, personPath } from '#features/people/index.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { writeDayOf } from '#platform/time.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { Card, Pairs } from '#platform/ui/card.tsx'
import { Day } from '#platform/ui/dates.tsx'
import { DateField, ErrorSummary, TextArea } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { contactLogPath } from '../contact-log/paths.ts'
import { staffWords as contactWords } from '../contact-log/words.ts'
import { ContributionPart } from '../contribution/pages/contribution.tsx'
import type { Contribution } from '../contribution/queries.ts'
import { endingPath, membersPath } from '../paths.ts'
import type { Member } from '../queries.ts'
import type { MemberHistory } from '../renewal/history-queries.ts'
import { MemberHistoryPart } from '../renewal/pages/history.tsx'
import { oneWords, staffWords, words } from '../words.ts'
import { MemberName, plainName } from './name.tsx'

const EndingForm = (p: { view: View; slug: string; member: Member; form: FormState }) => {
  const { t } = p.view
  return (
    <Card>
      <h2>{t(staffWords.end)}</h2>
      <p>{t(staffWords.endLead)}</p>
      <form method="post" action={endingPath(p.slug, p.member.id)} class="form" novalidate>
        <FormGuard view={p.view} />
        <DateField form={p.form} name="on" label={t(staffWords.endDay)} min={p.member.since} />
        <TextArea form={p.form} name="because" label={t(staffWords.whyEnd)} rows={3} />
        <Actions>
          <Button kind="second">{t(staffWords.endButton)}</Button>
        </Actions>
      </form>
    </Card>
  )
}

/** One membership, for staff: who entered it and when, who signed, and how it ended or may end. */
export const MemberPage = (p: {
  view: View
  slug: string
  member: Member
  history: MemberHistory
  contribution: Contribution
  form: FormState
}) => {
  const { view, slug, member } = p
  const { t, tongue, zone } = view
  const byOn = (name: string, at: Date) => t(staffWords.byOn, { name, day: writeDayOf(at, zone, tongue) })
  return (
    <Layout view={view} title={plainName(member.name, tongue)}>
      <PageHead
        above={<BackLink href={membersPath(slug)} label={t(staffWords.back)} />}
        title={<MemberName name={member.name} tongue={tongue} />}
      />
      <ErrorSummary
        form={p.form}
        title={t(formWords.errorsTitle, { count: Object.keys(p.form.errors).length })}
      />
      <Pairs
        pairs={[
          [t(words.kind), t(oneWords[member.kind])],
          [t(words.since), <Day day={member.since} view={view} />],
          [t(staffWords.signatoryShort), member.signatory && <bdi>{member.signatory}</bdi>],
          [t(staffWords.endorsedWhat), t(staffWords.statementVersion, { version: member.statementVersion })],
          [t(staffWords.endorsed), byOn(member.endorsedBy, member.endorsedAt)],
          [t(staffWords.endedOn), member.endedOn && <Day day={member.endedOn} view={view} />],
          [t(staffWords.because), member.endedBecause && <bdi>{member.endedBecause}</bdi>],
          [t(staffWords.ended), member.endedAt && byOn(member.endedBy ?? '', member.endedAt)],
        ]}
      />
      <p>
        {member.organisationId && (
          <a href={organisationPath(slug, member.organisationId)}>{t(staffWords.openOrganisation)}</a>
        )}
        {member.organisationId && ' · '}
        {member.organisationId && (
          <a href={contactLogPath(slug, member.organisationId)}>{t(contactWords.title)}</a>
        )}
        {member.personId && <a href={personPath(slug, member.personId)}>{t(staffWords.openPerson)}</a>}
      </p>
      <ContributionPart view={view} slug={slug} contribution={p.contribution} to="staff" />
      <MemberHistoryPart
        view={view}
        slug={slug}
        memberId={member.id}
        ended={member.endedOn !== null}
        history={p.history}
        form={p.form}
      />
      {member.endedOn === null && view.can('membership.manage') && (
        <EndingForm view={view} slug={slug} member={member} form={p.form} />
      )}
    </Layout>
  )
}
