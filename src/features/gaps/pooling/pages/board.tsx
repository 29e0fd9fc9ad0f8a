import type { OrganisationRow } from '#features/people/index.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { writeDay } from '#platform/time.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Select } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Written } from '#platform/ui/written.tsx'
import { gapsPath } from '../../paths.ts'
import { words as gapWords } from '../../words.ts'
import { stateOf } from '../match-state.ts'
import { entryPath, matchPath, newEntryPath, poolPath, savedPath } from '../paths.ts'
import { publicWords } from '../public-words.ts'
import type { Entry, Match } from '../queries.ts'
import type { Quarter } from '../saved.ts'
import { factsSaid, slotSaid } from '../say.ts'
import { words } from '../staff-words.ts'
import { stateNames } from '../words.ts'
import { Quarters } from './saved.tsx'

const Entries = (p: { view: View; slug: string; title: string; entries: readonly Entry[] }) => {
  const { t, tongue } = p.view
  if (p.entries.length === 0) return null
  return (
    <Table
      caption={p.title}
      columns={[{ label: t(words.what) }, { label: t(words.who) }, { label: '' }, { label: t(words.until) }]}
      rows={p.entries.map(entry => [
        <a href={entryPath(p.slug, entry.id)}>
          <Written text={entry.title} tongue={tongue} />
        </a>,
        <Written text={entry.organisation} tongue={tongue} />,
        <span class="small">{factsSaid(entry, p.view).join(' · ')}</span>,
        writeDay(entry.expiresOn, tongue),
      ])}
    />
  )
}

export const MatchTable = (p: { view: View; slug: string; matches: readonly Match[] }) => {
  const { view, slug } = p
  const { t, tongue, zone } = view
  return (
    <Table
      caption={t(words.matchesTitle)}
      columns={[{ label: t(words.what) }, { label: t(words.who) }, { label: '' }, { label: t(words.state) }]}
      rows={p.matches.map(match => [
        <a href={matchPath(slug, match.id)}>
          <Written text={match.offer.title} tongue={tongue} />
        </a>,
        `${inTongue(match.offer.organisation, tongue).text} → ${inTongue(match.asker, tongue).text}`,
        match.slots[0] ? slotSaid(match.slots[0], zone, view) : '',
        t(stateNames[stateOf(match)]),
      ])}
    />
  )
}

const Sharing = (p: { view: View; slug: string; shown: boolean }) => {
  const { view, slug } = p
  const { t } = view
  return (
    <>
      <Actions>
        <ButtonLink kind="second" href={`${poolPath(slug)}/hours.csv`} download>
          {t(words.csv)}
        </ButtonLink>
        <ButtonLink kind="second" href={`${poolPath(slug)}/hours.json`}>
          {t(words.json)}
        </ButtonLink>
      </Actions>
      {p.shown && (
        <p>
          <a href={savedPath(slug)}>{t(words.shown)}</a>
        </p>
      )}
      {view.can('gaps.decide') && (
        <form method="post" action={`${poolPath(slug)}/${p.shown ? 'hiding' : 'showing'}`}>
          <FormGuard view={view} />
          <Button kind="quiet">{t(p.shown ? words.hideAll : words.showAll)}</Button>
        </form>
      )}
    </>
  )
}

const Invite = (p: {
  view: View
  slug: string
  organisations: readonly OrganisationRow[]
  form: FormState
}) => {
  const { view, slug } = p
  const { t, tongue } = view
  return (
    <section class="stack tight">
      <h2>{t(words.invite)}</h2>
      <p>{t(words.inviteWhy)}</p>
      <form method="post" action={`${poolPath(slug)}/invitations`} class="form" novalidate>
        <FormGuard view={view} />
        <Select
          form={p.form}
          name="organisation"
          label={t(words.organisation)}
          blank={t(words.choose)}
          choices={p.organisations.map(({ id, name }) => ({ value: id, label: inTongue(name, tongue).text }))}
        />
        <Button kind="second">{t(words.sendLink)}</Button>
      </form>
    </section>
  )
}

/** What is offered and looked for, what was matched, and the hours it saved. */
export const BoardPage = (p: {
  view: View
  slug: string
  board: readonly Entry[]
  matches: readonly Match[]
  quarters: readonly Quarter[]
  organisations: readonly OrganisationRow[]
  shown: boolean
  form: FormState
}) => {
  const { view, slug, board, matches } = p
  const { t } = view
  const offers = board.filter(({ way }) => way === 'offer')
  const asks = board.filter(({ way }) => way === 'ask')
  const waiting = matches.filter(match => stateOf(match) === 'waiting').length
  return (
    <Layout view={view} title={t(words.title)}>
      <PageHead
        above={<BackLink href={gapsPath(slug)} label={t(gapWords.title)} />}
        title={t(words.title)}
        summary={t(words.summary, { offers: offers.length, asks: asks.length, waiting })}
      >
        {view.can('gaps.decide') && (
          <>
            <ButtonLink href={newEntryPath(slug, 'offer')}>{t(words.offer)}</ButtonLink>
            <ButtonLink kind="second" href={newEntryPath(slug, 'ask')}>
              {t(words.ask)}
            </ButtonLink>
          </>
        )}
      </PageHead>
      {board.length === 0 && <EmptyState title={t(words.empty)} why={t(words.emptyWhy)} />}
      <Entries view={view} slug={slug} title={t(words.offers)} entries={offers} />
      <Entries view={view} slug={slug} title={t(words.asks)} entries={asks} />
      {matches.length === 0 ? (
        board.length > 0 && <p class="quiet">{t(words.noMatches)}</p>
      ) : (
        <MatchTable view={view} slug={slug} matches={matches} />
      )}
      {p.quarters.length > 0 && (
        <section class="stack tight">
          <h2>{t(words.savedTitle)}</h2>
          <Quarters view={view} quarters={p.quarters} />
          <p class="quiet small">{t(publicWords.how)}</p>
          <Sharing view={view} slug={slug} shown={p.shown} />
        </section>
      )}
      {view.can('gaps.decide') && (
        <Invite view={view} slug={slug} organisations={p.organisations} form={p.form} />
      )}
    </Layout>
  )
}
