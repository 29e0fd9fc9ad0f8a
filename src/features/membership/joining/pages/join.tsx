import type { Child } from 'hono/jsx'
import type { Community, Statement } from '#features/partnership/index.ts'
import { sectorName, sectors } from '#features/people/index.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue, tongueNames } from '#platform/text.ts'
import { writeDayOf } from '#platform/time.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { Card, Pairs } from '#platform/ui/card.tsx'
import { Checkbox, Choices, ErrorSummary, Select, TextArea, TextField } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Prose } from '#platform/ui/written.tsx'
import { memberKinds } from '../../member.ts'
import type { Involvement } from '../../standing.ts'
import { words as memberWords, oneWords } from '../../words.ts'
import { chosen, contributionField, fieldsOf, listedHow, type Step, stepsFor, typed } from '../join-form.ts'
import { joinPath } from '../paths.ts'
import type { PlanShown } from '../plan-shown.ts'
import { involvementWords, joinWords as words } from '../words.ts'
import { CommitFields } from './commit-fields.tsx'

export interface JoinProps {
  view: View
  slug: string
  step: Step
  form: FormState
  statement: Statement
  plan: PlanShown | undefined
  communities: readonly Community[]
}

const listingWords = { signed: words.listedSigned, name: words.listedName, not: words.listedNot } as const

const StatementStep = (p: JoinProps) => {
  const { t, tongue, zone } = p.view
  const { vision, mandate, version, since } = p.statement
  return (
    <>
      <Card>
        <h2>{t(memberWords.vision)}</h2>
        <Prose text={vision} tongue={tongue} />
        <h2>{t(memberWords.mandate)}</h2>
        <Prose text={mandate} tongue={tongue} />
      </Card>
      <input type="hidden" name="statementVersion" value={String(version)} />
      <Checkbox
        form={p.form}
        name="endorse"
        label={t(words.endorse, { version, day: writeDayOf(since, zone, tongue) })}
      />
      <Choices
        form={p.form}
        name="kind"
        label={t(words.whoJoins)}
        side
        choices={memberKinds.map(value => ({ value, label: t(oneWords[value]) }))}
      />
    </>
  )
}

const WhoStep = (p: JoinProps) => {
  const { t } = p.view
  const { form } = p
  const optional = t(words.ifAny)
  return (
    <>
      <TextField
        {...{ form }}
        name="nameEn"
        label={t(words.nameEn)}
        hint={t(words.nameHint)}
        lang="en"
        autocomplete="organization"
      />
      <TextField {...{ form }} name="nameFr" label={t(words.nameFr)} lang="fr" />
      <Select
        {...{ form, optional }}
        name="sector"
        label={t(words.sector)}
        blank="—"
        choices={sectors.map(value => ({ value, label: sectorName(t, value) }))}
      />
      <Select
        {...{ form, optional }}
        name="communityId"
        label={t(words.community)}
        blank={t(words.wholeArea)}
        choices={p.communities.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        {...{ form, optional }}
        name="site"
        label={t(words.site)}
        inputmode="url"
        dir="ltr"
        autocomplete="url"
      />
      <TextField {...{ form, optional }} name="phone" label={t(words.phone)} type="tel" autocomplete="tel" />
      <TextArea {...{ form, optional }} name="address" label={t(words.address)} rows={2} dir="auto" />
    </>
  )
}

const SigningStep = (p: JoinProps) => {
  const { t } = p.view
  const { form } = p
  const individual = typed(form.values, 'kind') === 'individual'
  const optional = t(words.ifAny)
  return (
    <>
      <TextField {...{ form }} name="signatory" label={t(words.signatory)} autocomplete="name" dir="auto" />
      {individual ? (
        <TextField
          {...{ form, optional }}
          name="personPhone"
          label={t(words.phone)}
          type="tel"
          autocomplete="tel"
        />
      ) : (
        <TextField
          {...{ form, optional }}
          name="signatoryTitle"
          label={t(words.signatoryTitle)}
          autocomplete="organization-title"
          dir="auto"
        />
      )}
      <TextField
        {...{ form }}
        name="email"
        label={t(words.email)}
        hint={t(words.emailHint)}
        type="email"
        autocomplete="email"
      />
      <Choices
        {...{ form }}
        name="tongue"
        label={t(words.tongue)}
        side
        choices={(['en', 'fr', 'ar'] as const).map(value => ({
          value,
          label: tongueNames[value],
          lang: value,
        }))}
      />
      <Choices
        {...{ form }}
        name="listing"
        label={t(words.listing)}
        choices={listedHow
          .filter(value => !(individual && value === 'signed'))
          .map(value => ({ value, label: t(listingWords[value]) }))}
      />
      <TextArea {...{ form, optional }} name="message" label={t(words.message)} rows={3} dir="auto" />
      <p class="quiet">{t(words.letterLater)}</p>
    </>
  )
}

const Part = (p: { view: View; step: Step; title: string; pairs: readonly (readonly [string, Child])[] }) => (
  <section class="stack tight">
    <div class="actions">
      <h2>{p.title}</h2>
      <Button kind="quiet" name="go" value={p.step} form="change">
        {p.view.t(words.change)}
        <span class="unseen"> · {p.title}</span>
      </Button>
    </div>
    <Pairs pairs={p.pairs} />
  </section>
)

const CheckStep = (p: JoinProps) => {
  const { view, form, plan } = p
  const { t, tongue } = view
  const value = (name: string) => typed(form.values, name)
  const shown = (name: string) => value(name) && <bdi>{value(name)}</bdi>
  const kind = memberKinds.find(each => each === value('kind')) ?? 'organisation'
  const goals = (plan?.goals ?? []).filter(({ id }) => chosen(form.values, 'goals').includes(id))
  const how = listedHow.find(each => each === value('listing')) ?? 'name'
  return (
    <>
      {kind !== 'individual' && (
        <Part
          view={view}
          step="who"
          title={t(words.whoTitle)}
          pairs={[
            [t(memberWords.kind), t(oneWords[kind])],
            [t(words.nameEn), shown('nameEn')],
            [t(words.nameFr), shown('nameFr')],
            [t(words.sector), value('sector') && sectorName(t, value('sector'))],
            [t(words.community), p.communities.find(({ id }) => id === value('communityId'))?.name],
            [t(words.site), shown('site')],
            [t(words.phone), shown('phone')],
            [t(words.address), shown('address')],
          ]}
        />
      )}
      <Part
        view={view}
        step="goals"
        title={t(words.doTitle)}
        pairs={[
          [t(words.involvement), t(involvementWords[(value('involvement') || 'member') as Involvement])],
          ...(goals.length === 0 && plan ? [[t(words.goals), t(words.nothingTaken)] as const] : []),
          ...goals.map(
            goal =>
              [
                `${goal.number}. ${inTongue(goal.title, tongue).text}`,
                <bdi>{value(contributionField(goal.id)) || '—'}</bdi>,
              ] as const,
          ),
        ]}
      />
      <Part
        view={view}
        step="signing"
        title={t(words.signTitle)}
        pairs={[
          [t(words.signatory), shown('signatory')],
          [t(words.signatoryTitle), shown('signatoryTitle')],
          [t(words.phone), shown('personPhone')],
          [t(words.email), shown('email')],
          [t(words.listing), t(listingWords[how])],
          [t(words.message), shown('message')],
        ]}
      />
    </>
  )
}

const titles = {
  statement: words.endorseTitle,
  who: words.whoTitle,
  goals: words.doTitle,
  signing: words.signTitle,
  check: words.checkTitle,
} as const

/** What the other pages asked, sent along. */
const Carried = (p: JoinProps) => {
  const here = p.step === 'check' ? [] : fieldsOf[p.step]
  const gives = p.step === 'goals'
  return (
    <>
      {Object.entries(p.form.values)
        .filter(([name]) => !['go', 'at', '_once', 'nickname', ...here].includes(name))
        .filter(([name]) => !(gives && name.startsWith('give-')))
        .flatMap(([name, sent]) =>
          [sent].flat().map(value => <input type="hidden" name={name} value={value} />),
        )}
    </>
  )
}

export const JoinPage = (p: JoinProps) => {
  const { view, step, form, slug } = p
  const { t, tongue } = view
  const all = stepsFor(typed(form.values, 'kind') || undefined)
  const n = all.indexOf(step)
  const before = all[n - 1]
  const partnership = inTongue(view.partnership?.name, tongue).text
  const join = t(words.title, { partnership })
  return (
    <Layout view={view} title={step === 'statement' ? join : `${t(titles[step])} · ${join}`}>
      <PageHead
        above={
          step === 'statement'
            ? t(words.step, { n: 1, of: all.length })
            : `${join} · ${t(words.step, { n: n + 1, of: all.length })}`
        }
        title={step === 'statement' ? join : t(titles[step])}
        summary={step === 'statement' ? t(words.lead) : undefined}
      />
      <ErrorSummary
        form={form}
        title={t(formWords.errorsTitle, { count: Object.keys(form.errors).length })}
      />
      <form method="post" action={joinPath(slug)} class="form" novalidate>
        {step === 'check' && <FormGuard view={view} />}
        <input type="hidden" name="at" value={step} />
        <div class="unseen" aria-hidden="true">
          <label>
            {t(words.leaveEmpty)}
            <input type="text" name="nickname" tabindex={-1} autocomplete="off" value="" />
          </label>
        </div>
        <Carried {...p} />
        {step === 'statement' && <StatementStep {...p} />}
        {step === 'who' && <WhoStep {...p} />}
        {step === 'goals' && <ShownPlan {...p} />}
        {step === 'signing' && <SigningStep {...p} />}
        {step === 'check' && <CheckStep {...p} />}
        <Actions>
          <Button big>{t(step === 'check' ? words.send : words.next)}</Button>
          {before && (
            <Button kind="quiet" name="go" value={before} {...(step === 'check' ? { form: 'change' } : {})}>
              {t(words.back)}
            </Button>
          )}
        </Actions>
      </form>
      {step === 'check' && (
        <form method="post" action={joinPath(slug)} id="change">
          <input type="hidden" name="at" value={step} />
          <Carried {...p} />
        </form>
      )}
    </Layout>
  )
}

const ShownPlan = (p: JoinProps) => (
  <>
    {p.plan && <input type="hidden" name="planId" value={p.plan.planId} />}
    {p.plan && <input type="hidden" name="edition" value={String(p.plan.edition)} />}
    <CommitFields view={p.view} form={p.form} plan={p.plan} />
  </>
)

/** The same whatever happened to what was sent: it tells nobody what we know. */
export const SentPage = (p: { view: View; membersPath: string }) => {
  const { t } = p.view
  return (
    <Layout view={p.view} title={t(words.sentTitle)}>
      <PageHead title={t(words.sentTitle)} summary={t(words.sent)} />
      <p>{t(words.sentWait)}</p>
      <p>
        <a href={p.membersPath}>{t(words.toMembers)}</a>
      </p>
    </Layout>
  )
}
