import type { Child } from 'hono/jsx'
import type { PersonRow } from '#features/people/index.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import { emptyForm } from '#platform/http/forms.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { writeMoment } from '#platform/time.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { Card, Pairs } from '#platform/ui/card.tsx'
import { Moment } from '#platform/ui/dates.tsx'
import { Select, TextField } from '#platform/ui/form.ts'
import { Label } from '#platform/ui/label.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Written } from '#platform/ui/written.tsx'
import type { Group } from '../../group.ts'
import { writeClock } from '../clock.ts'
import { canPrepare, phaseOf, type Reply } from '../meeting.ts'
import { meetingsPath, under } from '../paths.ts'
import type { Invited, Point } from '../queries.ts'
import type { MeetingRow } from '../rows.ts'
import { staffWords } from '../staff-words.ts'
import { phaseWords, replyWords, words } from '../words.ts'
import { AgendaTable } from './agenda-table.tsx'

export interface Desk {
  invited: readonly Invited[]
  persons: readonly PersonRow[]
  runs: boolean
}

/** When, until when, where. The online room's address is for those who may come in, never for passers-by. */
export const MeetingFacts = (p: { view: View; meeting: MeetingRow; invited: boolean }) => {
  const { view, meeting } = p
  const { t, tongue, zone } = view
  const isLink = /^https?:\/\//.test(meeting.online ?? '')
  return (
    <Pairs
      pairs={[
        [
          t(words.when),
          <>
            <Moment at={meeting.startsAt} view={view} />{' '}
            {t(words.until, { time: writeClock(meeting.endsAt, zone, tongue) })}
          </>,
        ],
        [t(words.place), meeting.place ? <bdi>{meeting.place}</bdi> : undefined],
        [
          t(words.online),
          meeting.online && p.invited ? (
            isLink ? (
              <a href={meeting.online} rel="noopener">
                <bdi>{meeting.online}</bdi>
              </a>
            ) : (
              <bdi>{meeting.online}</bdi>
            )
          ) : undefined,
        ],
      ]}
    />
  )
}

const sumOf = (invited: readonly Invited[]) => {
  const by = (reply: Reply | null) => invited.filter(one => one.reply === reply).length
  return { yes: by('yes'), alternate: by('alternate'), maybe: by('maybe'), no: by('no'), silent: by(null) }
}

const Replies = (p: { view: View; at: (...parts: string[]) => string; meeting: MeetingRow; desk: Desk }) => {
  const { view, at, desk, meeting } = p
  const { t, tongue } = view
  const { invited } = desk
  const prepares = canPrepare(meeting)
  return (
    <section class="stack" id="replies">
      <h2>{t(staffWords.replies)}</h2>
      {invited.length > 0 && <p>{t(staffWords.repliesSum, sumOf(invited))}</p>}
      {prepares && (
        <form method="post" action={at('calling')}>
          <FormGuard view={view} />
          <p class="quiet">{t(staffWords.callWhat)}</p>
          <Actions>
            <Button kind={meeting.calledAt ? 'second' : 'primary'}>
              {t(meeting.calledAt ? staffWords.callNew : staffWords.call)}
            </Button>
            {invited.some(({ reply }) => reply === null) && (
              <Button kind="second" formaction={at('reminders')}>
                {t(staffWords.remind)}
              </Button>
            )}
          </Actions>
        </form>
      )}
      {invited.length > 0 && (
        <Table
          caption={t(staffWords.replies)}
          hideCaption
          columns={[
            staffWords.person,
            staffWords.organisation,
            staffWords.reply,
            staffWords.needs,
            staffWords.word,
          ]
            .map(word => ({ label: t(word) }))
            .concat(prepares ? [{ label: '' }] : [])}
          rows={invited.map(one => [
            <bdi>{one.person ?? '—'}</bdi>,
            one.organisation ? <Written text={one.organisation} tongue={tongue} /> : '',
            one.reply ? (
              <>
                {t(replyWords[one.reply])}
                {one.alternateName && (
                  <>
                    {': '}
                    <bdi>{one.alternateName}</bdi>
                  </>
                )}
              </>
            ) : (
              <span class="quiet">{t(staffWords.noReply)}</span>
            ),
            one.needs ? <bdi>{one.needs}</bdi> : '',
            one.word ? <bdi>{one.word}</bdi> : '',
            ...(prepares
              ? [
                  <form method="post" action={at('invitations', one.id, 'withdrawal')}>
                    <FormGuard view={view} />
                    <Button kind="quiet">
                      {t(staffWords.withdraw)}
                      <span class="unseen">: {one.person}</span>
                    </Button>
                  </form>,
                ]
              : []),
          ])}
        />
      )}
      {prepares && (
        <details>
          <summary>{t(staffWords.guest)}</summary>
          <form method="post" action={at('guests')} class="form" novalidate>
            <FormGuard view={view} />
            <Select
              form={emptyForm()}
              name="personId"
              label={t(staffWords.guestWho)}
              blank={t(staffWords.choose)}
              choices={desk.persons
                .filter(({ id }) => !invited.some(({ personId }) => personId === id))
                .map(({ id, name }) => ({ value: id, label: name }))}
            />
            <Actions>
              <Button kind="second">{t(staffWords.guest)}</Button>
            </Actions>
          </form>
        </details>
      )}
    </section>
  )
}

/** One meeting: for everyone what they need to come; for those who prepare it, who comes and what is to be done. */
export const MeetingPage = (p: {
  view: View
  slug: string
  group: Group
  meeting: MeetingRow
  /** The points this reader may see; undefined while the agenda is not shown. */
  points: readonly Point[] | undefined
  /** What only those who work here see. */
  desk?: Desk | undefined
  more?: Child
}) => {
  const { view, slug, group, meeting, desk } = p
  const { t, tongue, zone } = view
  const at = under(slug, meeting)
  const title = inTongue(meeting.title, tongue).text
  const name = inTongue(group.name, tongue).text
  const phase = phaseOf(meeting)
  const manages = view.can('groups.manage')
  return (
    <Layout view={view} title={`${title} · ${writeMoment(meeting.startsAt, zone, tongue)}`}>
      <PageHead
        above={
          <>
            <BackLink href={meetingsPath(slug, group.id)} label={t(words.meetingsOf, { group: name })} />{' '}
            <Label tone={phase === 'cancelled' ? 'warn' : 'plain'}>{t(phaseWords[phase])}</Label>
          </>
        }
        title={<Written text={meeting.title} tongue={tongue} />}
      >
        {desk?.runs && phase !== 'cancelled' && (
          <ButtonLink href={at('live')}>{t(staffWords.run)}</ButtonLink>
        )}
        {manages && (
          <>
            {phase !== 'cancelled' && (
              <ButtonLink href={at('agenda')} kind="second">
                {t(staffWords.agendaEdit)}
              </ButtonLink>
            )}
            {canPrepare(meeting) && (
              <ButtonLink href={at('change')} kind="second">
                {t(staffWords.change)}
              </ButtonLink>
            )}
          </>
        )}
      </PageHead>
      {phase === 'cancelled' && (
        <Notice tone="warn">
          {t(words.cancelledSay)} <bdi>{meeting.cancelledWhy}</bdi>
        </Notice>
      )}
      <MeetingFacts view={view} meeting={meeting} invited={view.can('groups.see')} />
      {meeting.secondCallAt && phase !== 'cancelled' && (
        <p>{t(words.secondCall, { time: writeClock(meeting.secondCallAt, zone, tongue) })}</p>
      )}
      {p.more}
      <section class="stack">
        <h2>{t(words.agenda)}</h2>
        {p.points && p.points.length > 0 ? (
          <AgendaTable view={view} meeting={meeting} points={p.points} paperHref={id => at('papers', id)} />
        ) : (
          <p class="quiet">{t(words.noAgenda)}</p>
        )}
      </section>
      {desk && manages && <Replies view={view} at={at} meeting={meeting} desk={desk} />}
      {manages && canPrepare(meeting) && (
        <Card>
          <details>
            <summary>{t(staffWords.cancel)}</summary>
            <form method="post" action={at('cancellation')} class="form" novalidate>
              <FormGuard view={view} />
              <TextField
                form={emptyForm()}
                name="why"
                label={t(staffWords.cancelWhy)}
                optional={t(staffWords.optional)}
              />
              <Actions>
                <Button kind="danger">{t(staffWords.cancel)}</Button>
              </Actions>
            </form>
          </details>
        </Card>
      )}
    </Layout>
  )
}
