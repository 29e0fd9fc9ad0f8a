import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue, type TextIn, type Tongue } from '#platform/text.ts'
import { writeDay, writeDayOf } from '#platform/time.ts'
import { Button } from '#platform/ui/button.tsx'
import { Choices, TextArea } from '#platform/ui/form.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { type LinkShown, SignedPage, sentTo } from '#platform/ui/signed-page.tsx'
import { Prose } from '#platform/ui/written.tsx'
import { mayBeSaid } from '../action.ts'
import { linkWords as words } from '../link-words.ts'
import type { ActionSeen } from '../queries/actions.ts'
import type { UpdateRow } from '../tables.ts'
import { reportWords, stateWords } from '../words.ts'

export interface LinkPageProps {
  view: View
  action: ActionSeen
  link: LinkShown
  form: FormState
}

const titleOf = (p: LinkPageProps) => inTongue(p.action.title, p.view.tongue).text

const month = (at: Date, zone: string, tongue: Tongue) =>
  new Intl.DateTimeFormat(tongue === 'ar' ? 'ar-u-nu-latn' : `${tongue}-CA`, {
    month: 'long',
    year: 'numeric',
    timeZone: zone,
  }).format(at)

const WhatWasPromised = (p: LinkPageProps) => {
  const { action } = p
  const { t, tongue, zone } = p.view
  const heard =
    action.heardAt &&
    t(words.last, {
      day: writeDayOf(action.heardAt, zone, tongue),
      state: t(stateWords[action.state]),
    })
  return (
    <div class="stack tight quiet">
      <p>
        {t(words.tookOn, { month: month(action.createdAt, zone, tongue) })}{' '}
        {action.toDay && t(words.dueBy, { day: writeDay(action.toDay, tongue) })}
      </p>
      {action.why && <Prose text={action.why} tongue={tongue} />}
      {heard && <p>{heard}</p>}
    </div>
  )
}

/** “How is it going?”: five choices and, if one likes, a sentence. */
export const ReportPage = (p: LinkPageProps) => {
  const { t } = p.view
  const sayable = mayBeSaid(p.action.state, 'lead')
  if (sayable.length === 0)
    return (
      <SignedPage {...p} title={t(words.droppedTitle)}>
        <p>{t(words.droppedSay, { title: titleOf(p) })}</p>
      </SignedPage>
    )
  return (
    <SignedPage {...p} next={t(words.next)} title={t(words.how, { title: titleOf(p) })}>
      <WhatWasPromised {...p} />
      {p.action.handedBackAt && <Notice tone="info">{t(words.handedBackBefore)}</Notice>}
      <form method="post" action={sentTo(p)} class="form" novalidate>
        <FormGuard view={p.view} />
        <Choices
          form={p.form}
          name="said"
          label={t(words.rightNow)}
          choices={sayable.map(said => ({ value: said, label: t(reportWords[said]) }))}
        />
        <TextArea
          form={p.form}
          name="sentence"
          label={t(words.sentence)}
          optional={t(words.ifYouLike)}
          hint={t(words.everyone)}
          rows={3}
          dir="auto"
        />
        <Button big>{t(words.tell)}</Button>
        {!p.action.handedBackAt && (
          <p class="small">
            <a href={sentTo(p, { part: 'not-mine' })}>{t(words.notMine)}</a>
          </p>
        )}
      </form>
    </SignedPage>
  )
}

/** “This is not mine any more.” */
export const HandBackPage = (p: LinkPageProps) => {
  const { t } = p.view
  const sender = p.link.sentBy
  return (
    <SignedPage {...p} title={t(words.notMineTitle, { title: titleOf(p) })}>
      <p>{t(words.notMineSay, { sender })}</p>
      <form method="post" action={sentTo(p, { part: 'not-mine' })} class="form" novalidate>
        <FormGuard view={p.view} />
        <TextArea
          form={p.form}
          name="sentence"
          label={t(words.whoInstead)}
          optional={t(words.ifYouLike)}
          hint={t(words.staffOnly)}
          rows={3}
          dir="auto"
        />
        <Button big>{t(words.handBack, { sender })}</Button>
        <p class="small">
          <a href={sentTo(p)}>{t(words.stillMine)}</a>
        </p>
      </form>
    </SignedPage>
  )
}

export type DonePageProps = LinkPageProps & {
  last: UpdateRow | undefined
  /** What came of it, as this link told it after its last report. */
  outcome: TextIn | undefined
  /** The public page of the action; undefined while the plan is a draft. */
  publicPath: string | undefined
}

const TellOutcome = (p: LinkPageProps) => {
  const { t } = p.view
  return (
    <form method="post" action={sentTo(p, { part: 'outcome' })} class="form" novalidate>
      <FormGuard view={p.view} />
      <TextArea
        form={p.form}
        name="outcome"
        label={t(words.whatCame)}
        optional={t(words.ifYouLike)}
        hint={t(words.whatCameHint)}
        rows={4}
        dir="auto"
      />
      <Button kind="second">{t(words.tellOutcome)}</Button>
    </form>
  )
}

/** Thanks, what was said, and where everybody sees it. */
export const DonePage = (p: DonePageProps) => {
  const { t, tongue } = p.view
  const handed = p.last?.said === 'handed-back'
  const title = t(handed ? words.thanksHanded : words.thanks)
  const said = p.last?.said
  return (
    <SignedPage {...p} title={title} summary={titleOf(p)} again={t(words.again)} done>
      {handed && <p>{t(words.handedSay, { sender: p.link.sentBy })}</p>}
      {said && said !== 'handed-back' && said !== 'handed-on' && (
        <p>{t(words.youSaid, { report: t(reportWords[said]) })}</p>
      )}
      {p.last?.sentence && (
        <blockquote>
          <Prose text={p.last.sentence} tongue={tongue} />
        </blockquote>
      )}
      {p.outcome && (
        <>
          <p>{t(words.outcomeThanks)}</p>
          <blockquote>
            <Prose text={p.outcome} tongue={tongue} />
          </blockquote>
        </>
      )}
      {said === 'done' && !p.outcome && <TellOutcome {...p} />}
      {!handed && <p>{p.publicPath ? <a href={p.publicPath}>{t(words.seeIt)}</a> : t(words.notPublicYet)}</p>}
    </SignedPage>
  )
}
