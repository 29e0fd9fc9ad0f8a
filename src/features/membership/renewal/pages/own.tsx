import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import type { TextIn } from '#platform/text.ts'
import { writeDay } from '#platform/time.ts'
import { Button } from '#platform/ui/button.tsx'
import { Choices, TextArea, TextField } from '#platform/ui/form.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { type LinkShown, SignedPage, sentTo } from '#platform/ui/signed-page.tsx'
import { Written } from '#platform/ui/written.tsx'
import { ContributionPart } from '../../contribution/pages/contribution.tsx'
import type { Contribution } from '../../contribution/queries.ts'
import { listedHow } from '../../joining/forms.ts'
import { CommitFields, ShownFields } from '../../joining/pages/commit-fields.tsx'
import { LetterForm } from '../../joining/pages/letter-form.tsx'
import { joinPath } from '../../joining/paths.ts'
import type { GoalShown } from '../../joining/plan-shown.ts'
import { joinWords } from '../../joining/words.ts'
import { plainName } from '../../pages/name.tsx'
import type { Member } from '../../queries.ts'
import type { Standing } from '../../standing.ts'
import { ownWords as words } from '../own-words.ts'
import type { renewalOf } from '../queries.ts'
import { ChangesShown } from './changes.tsx'
import { OwnName } from './own-name.tsx'

export interface OwnProps {
  view: View
  slug: string
  link: LinkShown
  member: Member
  standing: Standing
  renewal: Awaited<ReturnType<typeof renewalOf>>
  listing: (typeof listedHow)[number]
  borne: { name: TextIn | string; version: number } | undefined
  letters: readonly { at: Date }[]
  contribution: Contribution
  form: FormState
  /** Opened to agree again, rather than to look after one's own page. */
  renewing: boolean
  /** Something was just saved. */
  done?: boolean
}

const shown = (p: OwnProps) => (
  <ShownFields plan={p.renewal.now.plan} statementVersion={p.renewal.now.statement?.version ?? 1} />
)

const OnePromise = (p: {
  view: View
  goal: GoalShown | undefined
  contribution: TextIn | null | undefined
}) => (
  <li>
    <strong>
      {p.goal ? (
        <>
          {p.goal.number}. <Written text={p.goal.title} tongue={p.view.tongue} />
        </>
      ) : (
        p.view.t(words.lostUnknown)
      )}
    </strong>
    {p.contribution && (
      <div dir="auto">
        <Written text={p.contribution} tongue={p.view.tongue} />
      </div>
    )}
  </li>
)

const Promises = (p: OwnProps) => {
  const { t } = p.view
  const { kept, lost, was } = p.renewal
  return (
    <section class="stack tight">
      <h2>{t(words.yours)}</h2>
      {kept.length === 0 && <p>{t(words.noneYet)}</p>}
      {kept.length > 0 && (
        <ul class="stack tight">
          {kept.map(({ goal, contribution }) => (
            <OnePromise view={p.view} goal={goal} contribution={contribution} />
          ))}
        </ul>
      )}
      {lost.length > 0 && (
        <Notice tone="warn">
          <p>{t(words.lost, { count: lost.length })}</p>
          <ul>
            {lost.map(({ goalId, contribution }) => (
              <OnePromise
                view={p.view}
                goal={was.plan?.goals.find(({ id }) => id === goalId)}
                contribution={contribution}
              />
            ))}
          </ul>
        </Notice>
      )}
    </section>
  )
}

const RenewAll = (p: OwnProps) => {
  const { t } = p.view
  return (
    <form method="post" action={sentTo(p, { part: 'all' })} class="form">
      <FormGuard view={p.view} />
      {shown(p)}
      <p>{t(words.renewSay)}</p>
      <Button big>{t(words.renewAll)}</Button>
    </form>
  )
}

const Adjust = (p: OwnProps) => {
  const { t } = p.view
  const wrong = Object.keys(p.form.errors).length > 0 && p.form.values.involvement !== undefined
  return (
    <details class="more" open={wrong}>
      <summary>{t(words.adjust)}</summary>
      <form method="post" action={sentTo(p, { part: 'adjust' })} class="form" novalidate>
        <FormGuard view={p.view} />
        {shown(p)}
        <CommitFields view={p.view} form={p.form} plan={p.renewal.now.plan} />
        <TextField form={p.form} name="signatory" label={t(words.signedBy)} autocomplete="name" dir="auto" />
        <TextField
          form={p.form}
          name="signatoryTitle"
          label={t(joinWords.signatoryTitle)}
          optional={t(joinWords.ifAny)}
          dir="auto"
        />
        <p>{t(words.adjustSay)}</p>
        <Button>{t(words.adjustButton)}</Button>
      </form>
    </details>
  )
}

const Listing = (p: OwnProps) => {
  const { t } = p.view
  const label = { signed: joinWords.listedSigned, name: joinWords.listedName, not: joinWords.listedNot }
  return (
    <section class="stack tight" id="listing-part">
      <h2>{t(words.listing)}</h2>
      <form method="post" action={sentTo(p, { part: 'listing' })} class="form" novalidate>
        <FormGuard view={p.view} />
        <Choices
          form={{ errors: p.form.errors, values: { listing: p.form.values.listing ?? p.listing } }}
          name="listing"
          label={t(joinWords.listing)}
          choices={listedHow
            .filter(value => !(p.member.kind === 'individual' && value === 'signed'))
            .map(value => ({ value, label: t(label[value]) }))}
        />
        <Button kind="second">{t(words.listingSave)}</Button>
      </form>
    </section>
  )
}

const Leave = (p: OwnProps) => {
  const { t } = p.view
  return (
    <details class="more" open={p.form.errors.because !== undefined}>
      <summary>{t(words.leaveTitle)}</summary>
      <p>{t(words.leaveSay)}</p>
      <form method="post" action={sentTo(p, { part: 'leave' })} class="form" novalidate>
        <FormGuard view={p.view} />
        <TextArea form={p.form} name="because" label={t(words.leaveWhy)} rows={2} dir="auto" />
        <Button kind="danger">{t(words.leaveButton)}</Button>
      </form>
    </details>
  )
}

/** A member's own page: what changed since they agreed, one tap to agree again, and everything else that is theirs. */
export const OwnPage = (p: OwnProps) => {
  const { view, member, standing, renewal } = p
  const { t, tongue } = view
  const who = plainName(member.name, tongue)
  const behind = standing.is !== 'good'
  const title = t(p.renewing && behind ? words.renewTitle : words.ownTitle, { who })
  if (member.endedOn) return <EndedPage {...p} endedOn={member.endedOn} />
  return (
    <SignedPage view={view} link={p.link} form={p.form} title={title} next={t(words.next)}>
      {p.done && (
        <Notice said>
          {renewal.held && standing.is === 'good'
            ? t(words.thanksRenewed, { day: writeDay(renewal.held.day, tongue) })
            : t(words.thanks)}
        </Notice>
      )}
      {!behind && renewal.held && !p.done && (
        <p>{t(words.upToDate, { day: writeDay(renewal.held.day, tongue) })}</p>
      )}
      {behind && <ChangesShown view={view} changes={renewal.changes} />}
      <Promises {...p} />
      {behind && <RenewAll {...p} />}
      <Adjust {...p} />
      <Listing {...p} />
      {p.borne && <OwnName view={view} action={sentTo(p, { part: 'name' })} form={p.form} borne={p.borne} />}
      <LetterForm view={view} action={sentTo(p, { part: 'letter' })} form={p.form} kept={p.letters} />
      {!p.renewing && (
        <ContributionPart view={view} slug={p.slug} contribution={p.contribution} to="member" />
      )}
      <Leave {...p} />
    </SignedPage>
  )
}

const EndedPage = (p: OwnProps & { endedOn: NonNullable<Member['endedOn']> }) => {
  const { t, tongue } = p.view
  return (
    <SignedPage view={p.view} title={t(words.endedTitle)}>
      <p>{t(words.ended, { day: writeDay(p.endedOn, tongue) })}</p>
      <p>
        <a href={joinPath(p.slug)}>{t(words.joinAgain)}</a>
      </p>
    </SignedPage>
  )
}
