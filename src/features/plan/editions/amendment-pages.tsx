import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue, type TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { DateField, ErrorSummary, Select, TextArea } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Written } from '#platform/ui/written.tsx'
import { DecisionChoice } from '../pages/document.tsx'
import { type FormFrame, FormPage, InBoth } from '../pages/form-page.tsx'
import { Press } from '../pages/parts.tsx'
import { amendmentPath, onePlanPath } from '../paths.ts'
import type { Plan } from '../plan.ts'
import { staffWords } from '../staff-words.ts'
import type { ProposalKind, Thing } from './amendment.ts'
import type { Difference, Place } from './compare.ts'
import { Differences, Posting } from './pages.tsx'
import type { AmendmentRow, ProposalRow } from './tables.ts'
import { editionWords, amendmentWords as words } from './words.ts'

const newPath = (slug: string, planId: string, about: Record<string, string>) =>
  `${amendmentPath(slug, planId)}/proposals/new?${new URLSearchParams(about)}`

/** One proposal as the difference it would make. */
function asDifference(proposal: ProposalRow): Difference | undefined {
  const { thing, subject, under, title, say, was } = proposal
  const place = (wording: { title: TextIn; say: TextIn | null }): Place => ({
    thing,
    id: subject ?? proposal.id,
    under,
    ...wording,
  })
  if (proposal.kind === 'addition')
    return title ? { change: 'added', after: place({ title, say }) } : undefined
  if (!was) return undefined
  if (proposal.kind === 'withdrawal') return { change: 'withdrawn', before: place(was) }
  if (proposal.kind === 'move') return { change: 'moved', before: place(was), after: place(was) }
  return title ? { change: 'reworded', before: place(was), after: place({ title, say }) } : undefined
}

const things: Record<Thing, Thing[]> = {
  pillar: ['goal'],
  goal: ['objective', 'action'],
  objective: ['action'],
  action: [],
}

const Tree = (p: {
  view: View
  slug: string
  plan: Plan
  here: readonly Place[]
  added: readonly ProposalRow[]
}) => {
  const { view, slug, plan } = p
  const { t, tongue } = view
  const link = (label: string, about: Record<string, string>, name: string) => (
    <a href={newPath(slug, plan.id, about)}>
      {label} <span class="unseen">{name}</span>
    </a>
  )
  const adding = (thing: Thing, under: string, name: string) =>
    link(
      t(words.addHere, { thing: t(editionWords[thing]).toLowerCase() }),
      { kind: 'addition', thing, under },
      name,
    )
  return (
    <Table
      caption={t(words.choose)}
      columns={[editionWords.what, words.proposal].map(word => ({ label: t(word) }))}
      rows={[
        ...p.here.map(({ id, thing, title }) => {
          const name = inTongue(title, tongue).text
          const about = { thing, subject: id }
          return [
            <>
              <span class="quiet small">{t(editionWords[thing])}</span>{' '}
              <Written text={title} tongue={tongue} />
            </>,
            <span class="row loose small">
              {link(t(words.reword), { kind: 'wording', ...about }, name)}
              {link(t(words.withdraw), { kind: 'withdrawal', ...about }, name)}
              {thing !== 'pillar' && link(t(words.moveIt), { kind: 'move', ...about }, name)}
              {things[thing].map(each => adding(each, id, name))}
            </span>,
          ]
        }),
        ...p.added.map(({ id, thing, title }) => {
          const name = inTongue(title ?? undefined, tongue).text
          return [
            <>
              <span class="quiet small">{t(editionWords[thing])}</span>{' '}
              {title && <Written text={title} tongue={tongue} />}
            </>,
            <span class="row loose small">{things[thing].map(each => adding(each, id, name))}</span>,
          ]
        }),
      ]}
    />
  )
}

export interface AmendmentProps {
  view: View
  slug: string
  plan: Plan
  amendment: AmendmentRow | undefined
  proposals: readonly ProposalRow[]
  here: readonly Place[]
  decisions: readonly { id: string; sentence: TextIn; decidedOn: PlainDate }[]
  groups: readonly { id: string; name: TextIn }[]
  form: FormState
}

const Adoption = (p: AmendmentProps) => {
  const { view, slug, plan, form } = p
  const { t, tongue } = view
  const edition = plan.edition + 1
  return (
    <Card>
      <h2>{t(words.adopt, { edition })}</h2>
      <form method="post" action={`${amendmentPath(slug, plan.id)}/adoption`} class="form" novalidate>
        <FormGuard view={view} />
        <DateField form={form} name="on" label={t(words.on)} />
        <DecisionChoice view={view} form={form} decisions={p.decisions} />
        <TextArea
          form={form}
          name="sentence"
          label={t(words.orSentence)}
          optional={t(staffWords.optional)}
          rows={2}
          dir="auto"
        />
        {p.groups.length > 0 && (
          <Select
            form={form}
            name="group"
            label={t(words.orGroup)}
            optional={t(staffWords.optional)}
            blank={t(staffWords.noGroup)}
            choices={p.groups.map(({ id, name }) => ({ value: id, label: inTongue(name, tongue).text }))}
          />
        )}
        <Actions>
          <Button>{t(words.adopt, { edition })}</Button>
        </Actions>
      </form>
    </Card>
  )
}

/** What is proposed, what else could be, and adopting it all. */
export const AmendmentPage = (p: AmendmentProps) => {
  const { view, slug, plan } = p
  const { t, tongue } = view
  const at = amendmentPath(slug, plan.id)
  const title = t(words.title, { name: inTongue(plan.name, tongue).text })
  return (
    <Layout view={view} title={title}>
      <PageHead
        above={<BackLink href={onePlanPath(slug, plan.id)} label={inTongue(plan.name, tongue).text} />}
        title={title}
        summary={t(words.why, { edition: plan.edition + 1 })}
      />
      <ErrorSummary
        form={p.form}
        title={t(formWords.errorsTitle, { count: Object.keys(p.form.errors).length })}
      />
      {!p.amendment ? (
        <Posting view={view} action={at} kind="primary" label={t(words.begin)} />
      ) : (
        <>
          <section class="stack">
            <h2>{t(words.proposals)}</h2>
            {p.proposals.length === 0 && <p class="quiet">{t(words.noProposals)}</p>}
            {p.proposals.map(proposal => {
              const difference = asDifference(proposal)
              return (
                <Card>
                  {difference && <Differences view={view} differences={[difference]} />}
                  {proposal.why && (
                    <p class="quiet">
                      {t(words.reason)} : <Written text={proposal.why} tongue={tongue} />
                    </p>
                  )}
                  <div class="row apart">
                    <bdi class="quiet small">{proposal.byName}</bdi>
                    <Press view={view} action={`${at}/proposals/${proposal.id}/removal`} kind="quiet">
                      {t(words.removeProposal)}
                    </Press>
                  </div>
                </Card>
              )
            })}
          </section>
          {p.proposals.length > 0 && <Adoption {...p} />}
          <section class="stack">
            <h2>{t(words.choose)}</h2>
            <div class="actions">
              {(['pillar', 'goal'] as const).map(thing => (
                <ButtonLink href={newPath(slug, plan.id, { kind: 'addition', thing })} kind="second">
                  {t(words.addHere, { thing: t(editionWords[thing]).toLowerCase() })}
                </ButtonLink>
              ))}
            </div>
            <Tree
              view={view}
              slug={slug}
              plan={plan}
              here={p.here}
              added={p.proposals.filter(({ kind }) => kind === 'addition')}
            />
          </section>
          <Posting view={view} action={`${at}/ending`} kind="quiet" label={t(words.giveUp)} />
        </>
      )}
    </Layout>
  )
}

const titles: Record<ProposalKind, keyof typeof words> = {
  wording: 'reword',
  addition: 'addHere',
  withdrawal: 'withdraw',
  move: 'moveIt',
}

/** One proposal being written. */
export const ProposalFormPage = (
  p: FormFrame & {
    kind: ProposalKind
    thing: Thing
    subject: Place | undefined
    places: readonly { id: string; title: TextIn }[]
  },
) => {
  const { view, form, kind } = p
  const { t, tongue } = view
  const optional = t(staffWords.optional)
  const worded = kind === 'wording' || kind === 'addition'
  const placed = kind === 'move' || kind === 'addition'
  const title = t(words[titles[kind]], { thing: t(editionWords[p.thing]).toLowerCase() })
  return (
    <FormPage {...p} title={title} button={t(words.propose)}>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="thing" value={p.thing} />
      {p.subject && <input type="hidden" name="subject" value={p.subject.id} />}
      {p.subject && (
        <blockquote>
          <Written text={p.subject.title} tongue={tongue} />
        </blockquote>
      )}
      {worded && (
        <>
          <InBoth view={view} form={form} name="title" en={words.newTitleEn} fr={words.newTitleFr} required />
          {p.thing !== 'objective' && (
            <InBoth view={view} form={form} name="say" en={words.newSayEn} fr={words.newSayFr} long />
          )}
        </>
      )}
      {placed && p.places.length > 0 && (
        <Select
          form={form}
          name="under"
          label={t(words.under)}
          blank={t(staffWords.noObjective)}
          choices={p.places.map(({ id, title }) => ({ value: id, label: inTongue(title, tongue).text }))}
        />
      )}
      <TextArea
        form={form}
        name="why"
        label={t(words.reason)}
        {...(kind === 'withdrawal' ? { hint: t(words.reasonPublic) } : { optional })}
        rows={3}
        dir="auto"
      />
    </FormPage>
  )
}
