import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import type { OpenLink } from '#platform/links/purpose.ts'
import { inTongue, type TextIn } from '#platform/text.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { Choices, TextArea, TextField } from '#platform/ui/form.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { SignedPage, sentTo } from '#platform/ui/signed-page.tsx'
import { Written } from '#platform/ui/written.tsx'
import { inConsent } from '../agenda.ts'
import { phaseOf, replies } from '../meeting.ts'
import type { Invited, Point } from '../queries.ts'
import type { MeetingRow } from '../rows.ts'
import { replyWords, words } from '../words.ts'
import { AgendaTable } from './agenda-table.tsx'
import { MeetingFacts } from './meeting.tsx'

export interface InvitedProps {
  view: View
  link: OpenLink
  meeting: MeetingRow
  group: TextIn
  invitation: Invited
  points: readonly Point[]
  alternates: boolean
  form: FormState
}

const Answering = (p: InvitedProps) => {
  const { view, form, invitation } = p
  const { t } = view
  const optional = t(words.ifYouLike)
  const offered = replies.filter(reply => reply !== 'alternate' || p.alternates)
  return (
    <form method="post" action={sentTo(p)} class="form" novalidate>
      <FormGuard view={view} />
      {invitation.reply && (
        <p class="quiet">{t(words.answered, { reply: t(replyWords[invitation.reply]) })}</p>
      )}
      <Choices
        form={form}
        name="reply"
        label={t(words.askTitle)}
        choices={offered.map(value => ({ value, label: t(replyWords[value]) }))}
      />
      {p.alternates && (
        <>
          <TextField form={form} name="alternateName" label={t(words.askAlternateName)} optional={optional} />
          <TextField
            form={form}
            name="alternateEmail"
            label={t(words.askAlternateEmail)}
            optional={optional}
            type="email"
          />
        </>
      )}
      <TextArea
        form={form}
        name="needs"
        label={t(words.askNeeds)}
        hint={t(words.askNeedsHint)}
        optional={optional}
        rows={2}
      />
      <TextArea form={form} name="word" label={t(words.askWord)} optional={optional} rows={2} />
      <Actions>
        <Button big name="part" value="reply">
          {t(words.askSend)}
        </Button>
      </Actions>
    </form>
  )
}

/** What the link in an invitation opens: come or not, what is on the agenda, and what else should be. */
export const InvitedPage = (p: InvitedProps) => {
  const { view, link, meeting, form } = p
  const { t, tongue } = view
  const phase = phaseOf(meeting)
  const over = phase === 'closed' || phase === 'cancelled'
  const title = inTongue(meeting.title, tongue).text
  const together = p.points.filter(inConsent)
  return (
    <SignedPage
      {...{ view, link, title, form }}
      labels={{
        reply: t(words.askTitle),
        alternateName: t(words.askAlternateName),
        alternateEmail: t(words.askAlternateEmail),
        words: t(words.proposeLabel),
      }}
      summary={t(words.askWhy, { sender: link.sentBy, group: inTongue(p.group, tongue).text })}
      next={!over && t(words.askNext)}
    >
      {phase === 'cancelled' && <Notice tone="warn">{t(words.cancelledSay)}</Notice>}
      {phase === 'closed' && <Notice tone="info">{t(words.overNow)}</Notice>}
      <MeetingFacts view={view} meeting={meeting} invited />
      {!over && <Answering {...p} />}
      {p.points.length > 0 && (
        <section class="stack">
          <h2>{t(words.agenda)}</h2>
          <AgendaTable
            view={view}
            meeting={meeting}
            points={p.points}
            paperHref={id => sentTo(p, { paper: id })}
          />
        </section>
      )}
      {!over && together.length > 0 && (
        <section class="stack tight">
          <h2>{t(words.consent)}</h2>
          {together.map(point => (
            <form method="post" action={sentTo(p)} class="actions">
              <FormGuard view={view} />
              <Written text={point.title} tongue={tongue} />
              <input type="hidden" name="part" value="pull" />
              <Button kind="second" name="point" value={point.id}>
                {t(words.pullLabel)}
              </Button>
            </form>
          ))}
        </section>
      )}
      {!over && (
        <form method="post" action={sentTo(p)} class="form" novalidate>
          <h2>{t(words.proposeTitle)}</h2>
          <FormGuard view={view} />
          <TextArea form={form} name="words" label={t(words.proposeLabel)} rows={3} />
          <Actions>
            <Button kind="second" name="part" value="propose">
              {t(words.proposeSend)}
            </Button>
          </Actions>
        </form>
      )}
    </SignedPage>
  )
}

/** Thank you, and what follows. */
export const InvitedDonePage = (p: { view: View; link: OpenLink; invitation: Invited }) => {
  const { view, link, invitation } = p
  const { t } = view
  const said = {
    yes: words.doneYes,
    no: words.doneNo,
    maybe: words.doneMaybe,
    alternate: words.doneAlternate,
  }
  return (
    <SignedPage {...{ view, link }} title={t(words.doneTitle)} again={t(words.again)} done>
      {view.query.includes('proposed') ? (
        <p>{t(words.doneProposed)}</p>
      ) : (
        invitation.reply && <p>{t(said[invitation.reply], { name: invitation.alternateName ?? '' })}</p>
      )}
    </SignedPage>
  )
}
