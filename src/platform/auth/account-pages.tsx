import { emptyForm } from '../http/forms.ts'
import { writeDayOf } from '../time.ts'
import { asset } from '../ui/assets.ts'
import { Actions, Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Select, TextField } from '../ui/form.ts'
import { Layout } from '../ui/layout.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { BackLink } from '../ui/way-back.tsx'
import type { AccountFacts } from './account-facts.ts'
import { About, type FormPage, type Page, PasswordNow, Post, Wrong } from './account-frame.tsx'
import { words } from './account-words.ts'
import { deviceOf } from './device.ts'
import { shortestPassword } from './engine.ts'
import { words as signIn } from './words.ts'

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
