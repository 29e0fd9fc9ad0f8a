import { FormGuard } from '#platform/http/form-guard.tsx'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue } from '#platform/text.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { ErrorSummary } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { fieldsOf, stepsFor, typed } from '../forms.ts'
import { joinPath } from '../paths.ts'
import { joinWords as words } from '../words.ts'
import { CheckStep } from './join-check.tsx'
import { GoalsStep, type JoinProps, SigningStep, StatementStep, WhoStep } from './join-steps.tsx'

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
        {step === 'goals' && <GoalsStep {...p} />}
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
