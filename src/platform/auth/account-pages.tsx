import { raw } from 'hono/html'
import type { PropsWithChildren } from 'hono/jsx'
import { FormGuard } from '../http/form-guard.tsx'
import type { FormState } from '../http/form-state.ts'
import { emptyForm } from '../http/forms.ts'
import type { View } from '../http/view.ts'
import { words as spine } from '../http/words.ts'
import { writeDayOf } from '../time.ts'
import { asset } from '../ui/assets.ts'
import { Actions, Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { ErrorSummary, Select, TextField } from '../ui/form.ts'
import { Layout } from '../ui/layout.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { BackLink } from '../ui/way-back.tsx'
import type { AccountFacts } from './account-facts.ts'
import { words } from './account-words.ts'
import { deviceOf } from './device.ts'
import { shortestPassword } from './engine.ts'
import { words as signIn } from './words.ts'

type Page = { view: View }
type FormPage = Page & { form: FormState }

/** `alone`: nothing in it but its button. */
const Post = (p: PropsWithChildren<{ view: View; action: string; alone?: boolean }>) => (
  <form method="post" action={p.action} class={p.alone ? undefined : 'form'}>
    <FormGuard view={p.view} />
    {p.children}
  </form>
)

const Wrong = (p: FormPage) => (
  <ErrorSummary
    form={p.form}
    title={p.view.t(spine.errorsTitle, { count: Object.keys(p.form.errors).length })}
  />
)

const About = (p: PropsWithChildren<FormPage & { title: string; summary?: string | undefined }>) => (
  <Layout view={p.view} title={p.title}>
    <PageHead
      title={p.title}
      summary={p.summary}
      above={<BackLink href="/account" label={p.view.t(words.back)} />}
    />
    <Wrong view={p.view} form={p.form} />
    {p.children}
  </Layout>
)

export const AccountPage = (p: FormPage & { facts: AccountFacts; sessionId: string }) => {
  const { view, facts } = p
  const { t } = view
  return (
    <Layout view={view} title={t(words.title)}>
      <PageHead
        above={<BackLink href="/" label={t(words.partnerships)} />}
        title={t(words.title)}
        summary={t(words.summary, { email: view.account?.email ?? '' })}
      />
      <Wrong view={view} form={p.form} />
      <Card>
        <h2>{t(words.you)}</h2>
        <Post view={view} action="/account/profile">
          <TextField form={p.form} name="name" label={t(words.name)} autocomplete="name" />
          <Select
            form={p.form}
            name="tongue"
            label={t(words.tongue)}
            choices={view.tongues.map(({ tongue, name }) => ({ value: tongue, label: name, lang: tongue }))}
          />
          <Actions>
            <Button>{t(words.save)}</Button>
          </Actions>
        </Post>
      </Card>
      <Passkeys view={view} facts={facts} />
      <Card>
        <h2>{t(words.password)}</h2>
        <p>{t(facts.hasPassword ? words.passwordThere : words.passwordNone)}</p>
        <p>
          <a href="/account/password">{t(facts.hasPassword ? words.passwordChange : words.passwordSet)}</a>
        </p>
      </Card>
      <Card>
        <h2>{t(words.codes)}</h2>
        <p>{t(facts.codesOn ? words.codesOn : words.codesOff)}</p>
        <p>
          <a href="/account/codes">{t(words.codesManage)}</a>
        </p>
      </Card>
      <OpenSessions view={view} facts={facts} sessionId={p.sessionId} />
      <Post view={view} action="/sign-out" alone>
        <Button kind="second">{t(signIn.signOut)}</Button>
      </Post>
      <script type="module" src={asset('passkey.js')} />
    </Layout>
  )
}

const Passkeys = (p: Page & { facts: AccountFacts }) => {
  const { view } = p
  const { t } = view
  return (
    <Card id="passkeys">
      <h2>{t(words.passkeys)}</h2>
      <p>{t(words.passkeysSay)}</p>
      {p.facts.passkeys.length === 0 && <p class="quiet">{t(words.noPasskeys)}</p>}
      <ul class="plainly stack tight">
        {p.facts.passkeys.map(key => {
          const name = key.name ?? t(words.passkeyNameless)
          return (
            <li class="row apart">
              <span>
                <bdi>{name}</bdi>{' '}
                {key.since && (
                  <span class="quiet small">
                    {t(words.since, { day: writeDayOf(key.since, view.zone, view.tongue) })}
                  </span>
                )}
              </span>
              <Post view={view} action={`/account/passkeys/${key.id}/removal`} alone>
                <Button kind="quiet">{t(words.remove, { name })}</Button>
              </Post>
            </li>
          )
        })}
      </ul>
      <noscript>
        <p class="quiet">{t(words.passkeyNeedsScripts)}</p>
      </noscript>
      <passkey-add hidden>
        <div class="form">
          <TextField form={emptyForm()} name="passkey" label={t(words.passkeyName)} />
          <Actions>
            <button type="button" class="button second">
              {t(words.passkeyAdd)}
            </button>
          </Actions>
          <p role="alert" hidden>
            {t(words.passkeyFailed)}
          </p>
        </div>
      </passkey-add>
    </Card>
  )
}

const OpenSessions = (p: Page & { facts: AccountFacts; sessionId: string }) => {
  const { view } = p
  const { t } = view
  return (
    <Card>
      <h2>{t(words.sessions)}</h2>
      <ul class="plainly stack tight">
        {p.facts.sessions.map(session => {
          const known = deviceOf(session.userAgent)
          const device = known ? t(words.device, known) : t(words.deviceUnknown)
          const here = session.id === p.sessionId
          return (
            <li class="row apart">
              <span>
                {here ? t(words.thisOne, { device }) : device}{' '}
                <span class="quiet small">
                  {t(words.since, { day: writeDayOf(session.since, view.zone, view.tongue) })}
                </span>
              </span>
              {!here && (
                <Post view={view} action={`/account/sessions/${session.id}/removal`} alone>
                  <Button kind="quiet">{t(words.signOutThere)}</Button>
                </Post>
              )}
            </li>
          )
        })}
      </ul>
      {p.facts.sessions.length > 1 && (
        <Post view={view} action="/account/sessions/removal" alone>
          <Button kind="second">{t(words.signOutElsewhere)}</Button>
        </Post>
      )}
    </Card>
  )
}

const PasswordNow = (p: FormPage & { name: string }) => (
  <TextField
    form={p.form}
    name={p.name}
    label={p.view.t(words.passwordNow)}
    type="password"
    autocomplete="current-password"
  />
)

export const AccountPasswordPage = (p: FormPage & { hasPassword: boolean }) => {
  const { t } = p.view
  const title = t(p.hasPassword ? words.passwordChange : words.passwordSet)
  return (
    <About view={p.view} form={p.form} title={title}>
      <Post view={p.view} action="/account/password">
        {p.hasPassword && <PasswordNow view={p.view} form={p.form} name="current" />}
        <TextField
          form={p.form}
          name="password"
          label={t(words.passwordNew)}
          hint={t(words.passwordHint, { min: shortestPassword })}
          type="password"
          autocomplete="new-password"
        />
        <Actions>
          <Button>{title}</Button>
        </Actions>
      </Post>
    </About>
  )
}

export const CodesPage = (p: FormPage & { hasPassword: boolean; codesOn: boolean }) => {
  const { t } = p.view
  return (
    <About
      view={p.view}
      form={p.form}
      title={t(words.codes)}
      summary={t(p.codesOn ? words.codesOn : words.codesOff)}
    >
      <Post view={p.view} action={p.codesOn ? '/account/codes/recovery' : '/account/codes'}>
        {p.hasPassword && <PasswordNow view={p.view} form={p.form} name="password" />}
        {p.codesOn ? (
          <Actions>
            <Button>{t(words.recoveryAnew)}</Button>
            <Button kind="danger" formaction="/account/codes/removal">
              {t(words.codesStop)}
            </Button>
          </Actions>
        ) : (
          <Actions>
            <Button>{t(words.codesStart)}</Button>
          </Actions>
        )}
      </Post>
    </About>
  )
}

const RecoveryCodes = (p: Page & { codes: readonly string[] }) => (
  <Card>
    <h2>{p.view.t(words.recovery)}</h2>
    <p>{p.view.t(words.recoverySay)}</p>
    <ul class="plainly" dir="ltr">
      {p.codes.map(code => (
        <li>
          <code>{code}</code>
        </li>
      ))}
    </ul>
  </Card>
)

/** `begun` is absent when a wrong code was tried: the secret is shown once, and the app has it by then. */
export const CodesSetUpPage = (
  p: FormPage & { begun?: { picture: string; secret: string; recovery: readonly string[] } },
) => {
  const { t } = p.view
  return (
    <About
      view={p.view}
      form={p.form}
      title={t(words.codesScan)}
      summary={p.begun ? t(words.codesScanSay) : undefined}
    >
      {p.begun && (
        <>
          <figure class="qr" role="img" aria-label={t(words.codesPicture)}>
            {raw(p.begun.picture)}
          </figure>
          <p>
            {t(words.codesByHand)} <code dir="ltr">{p.begun.secret}</code>
          </p>
          <RecoveryCodes view={p.view} codes={p.begun.recovery} />
        </>
      )}
      <Post view={p.view} action="/account/codes/confirmation">
        <TextField
          form={p.form}
          name="code"
          label={t(signIn.code)}
          autocomplete="one-time-code"
          inputmode="numeric"
          dir="ltr"
          short
        />
        <Actions>
          <Button>{t(words.codesConfirm)}</Button>
        </Actions>
      </Post>
      {!p.begun && (
        <p>
          <a href="/account/codes">{t(words.codesAnew)}</a>
        </p>
      )}
    </About>
  )
}

export const RecoveryPage = (p: Page & { codes: readonly string[] }) => (
  <About view={p.view} form={emptyForm()} title={p.view.t(words.recoveryAnew)}>
    <RecoveryCodes view={p.view} codes={p.codes} />
  </About>
)
