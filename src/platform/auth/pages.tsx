import type { Child, PropsWithChildren } from 'hono/jsx'
import { FormGuard } from '../http/form-guard.tsx'
import type { FormState } from '../http/form-state.ts'
import type { View } from '../http/view.ts'
import { words as spine } from '../http/words.ts'
import { asset } from '../ui/assets.ts'
import { Actions, Button, ButtonLink } from '../ui/button.tsx'
import { ErrorSummary, TextField } from '../ui/form.ts'
import { Layout } from '../ui/layout.tsx'
import { PageHead } from '../ui/page-head.tsx'
import type { VisitorMessage } from '../words/messages.ts'
import { mailedLinkMinutes } from './sign-in-links.ts'
import { words } from './words.ts'

type Page = { view: View }
type FormPage = Page & { form: FormState; to: string }

const Plain = (p: PropsWithChildren<Page & { title: string; summary?: Child }>) => (
  <Layout view={p.view} title={p.title} plain>
    <PageHead title={p.title} summary={p.summary} />
    {p.children}
  </Layout>
)

const Wrong = (p: { view: View; form: FormState }) => (
  <ErrorSummary
    form={p.form}
    title={p.view.t(spine.errorsTitle, { count: Object.keys(p.form.errors).length })}
  />
)

const withTo = (path: string, to: string) => (to === '/' ? path : `${path}?to=${encodeURIComponent(to)}`)

const EmailField = (p: { view: View; form: FormState }) => (
  <TextField
    form={p.form}
    name="email"
    label={p.view.t(words.email)}
    type="email"
    autocomplete="username webauthn"
  />
)

export const SignInPage = (p: FormPage & { again: boolean }) => {
  const { t } = p.view
  return (
    <Plain
      view={p.view}
      title={t(p.again ? words.again : words.signIn)}
      summary={t(p.again ? words.againSay : words.signInSay)}
    >
      <Wrong view={p.view} form={p.form} />
      <form method="post" action="/sign-in" class="form">
        <FormGuard view={p.view} />
        <input type="hidden" name="to" value={p.to} />
        <EmailField view={p.view} form={p.form} />
        <Actions>
          <Button big>{t(words.sendLink)}</Button>
        </Actions>
      </form>
      <section class="stack">
        <h2>{t(words.otherWays)}</h2>
        <div>
          <passkey-sign-in hidden data-to={p.to}>
            <button type="button" class="button second">
              {t(words.withPasskey)}
            </button>
            <p role="alert" hidden>
              {t(words.passkeyFailed)}
            </p>
          </passkey-sign-in>
        </div>
        <p>
          <a href={withTo('/sign-in/password', p.to)}>{t(words.withPassword)}</a>
        </p>
      </section>
      <script type="module" src={asset('passkey.js')} />
    </Plain>
  )
}

export const SentPage = (p: Page) => (
  <Plain
    view={p.view}
    title={p.view.t(words.sentTitle)}
    summary={p.view.t(words.sent, { minutes: mailedLinkMinutes })}
  >
    <p>{p.view.t(words.sentNothing)}</p>
    <p>
      <a href="/sign-in">{p.view.t(words.askAnew)}</a>
    </p>
  </Plain>
)

export const LinkPage = (p: Page & { name: string; email: string }) => {
  const title = p.view.t(words.linkTitle, { name: p.name })
  return (
    <Plain view={p.view} title={title} summary={p.view.t(words.linkSay, { email: p.email })}>
      <form method="post" action={p.view.path}>
        <FormGuard view={p.view} />
        <Button big>{title}</Button>
      </form>
    </Plain>
  )
}

const closed = {
  expired: [words.expiredTitle, words.expired],
  used: [words.usedTitle, words.used],
  revoked: [words.revokedTitle, words.revoked],
  altered: [words.alteredTitle, words.altered],
} as const satisfies Record<string, readonly [VisitorMessage, VisitorMessage]>

export type Closed = keyof typeof closed

export const ClosedLinkPage = (p: Page & { why: Closed }) => {
  const [title, say] = closed[p.why]
  return (
    <Plain view={p.view} title={p.view.t(title)} summary={p.view.t(say)}>
      <p>
        <ButtonLink href="/sign-in">{p.view.t(words.askAnew)}</ButtonLink>
      </p>
    </Plain>
  )
}

export const PasswordPage = (p: FormPage) => {
  const { t } = p.view
  return (
    <Plain view={p.view} title={t(words.signIn)}>
      <Wrong view={p.view} form={p.form} />
      <form method="post" action="/sign-in/password" class="form">
        <FormGuard view={p.view} />
        <input type="hidden" name="to" value={p.to} />
        <EmailField view={p.view} form={p.form} />
        <TextField
          form={p.form}
          name="password"
          label={t(words.password)}
          type="password"
          autocomplete="current-password"
        />
        <Actions>
          <Button big>{t(words.signIn)}</Button>
        </Actions>
      </form>
      <p>
        <a href={withTo('/sign-in', p.to)}>{t(words.withLink)}</a>
      </p>
    </Plain>
  )
}

export const CodePage = (p: FormPage) => {
  const { t } = p.view
  return (
    <Plain view={p.view} title={t(words.codeTitle)}>
      <Wrong view={p.view} form={p.form} />
      <form method="post" action="/sign-in/code" class="form">
        <FormGuard view={p.view} />
        <input type="hidden" name="to" value={p.to} />
        <TextField
          form={p.form}
          name="code"
          label={t(words.code)}
          hint={t(words.codeHint)}
          autocomplete="one-time-code"
          dir="ltr"
          short
        />
        <Actions>
          <Button big>{t(words.goOn)}</Button>
        </Actions>
      </form>
    </Plain>
  )
}

export const SignOutPage = (p: Page) => (
  <Plain view={p.view} title={p.view.t(words.signOut)} summary={p.view.t(words.signOutSay)}>
    <form method="post" action="/sign-out">
      <FormGuard view={p.view} />
      <Button big>{p.view.t(words.signOut)}</Button>
    </form>
  </Plain>
)
