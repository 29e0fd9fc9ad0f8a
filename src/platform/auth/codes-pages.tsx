import { raw } from 'hono/html'
import { emptyForm } from '../http/forms.ts'
import { Actions, Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { TextField } from '../ui/form.ts'
import { About, type FormPage, type Page, PasswordNow, Post } from './account-frame.tsx'
import { words } from './account-words.ts'
import { words as signIn } from './words.ts'

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
