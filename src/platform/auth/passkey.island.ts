// Loaded on the sign-in and account pages only; both work without it. Where the browser has no passkeys, or is too
// old to read their JSON, the elements stay hidden.
const able =
  typeof PublicKeyCredential !== 'undefined' &&
  'parseRequestOptionsFromJSON' in PublicKeyCredential &&
  'parseCreationOptionsFromJSON' in PublicKeyCredential

async function send(path: string, body: unknown): Promise<Record<string, unknown>> {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (answer.redirected) {
    location.assign(answer.url)
    return new Promise(() => {})
  }
  if (!answer.ok) throw new Error(`refused: ${answer.status}`)
  return answer.json()
}

abstract class PasskeyElement extends HTMLElement {
  connectedCallback(): void {
    if (!able) return
    this.hidden = false
    const button = this.querySelector('button')
    button?.addEventListener('click', async () => {
      const alert = this.querySelector<HTMLElement>('[role=alert]')
      if (alert) alert.hidden = true
      button.disabled = true
      try {
        location.assign(await this.ceremony())
      } catch (error) {
        button.disabled = false
        // Closing the browser's own dialog is a choice, not a failure.
        const dismissed = error instanceof DOMException && error.name === 'NotAllowedError'
        if (alert && !dismissed) alert.hidden = false
      }
    })
  }

  abstract ceremony(): Promise<string>
}

class PasskeySignIn extends PasskeyElement {
  async ceremony(): Promise<string> {
    const options = await send('/sign-in/passkey/options', {})
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(
      options as unknown as PublicKeyCredentialRequestOptionsJSON,
    )
    const response = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential
    const { to } = await send('/sign-in/passkey', { response: response.toJSON(), to: this.dataset.to })
    return String(to)
  }
}

class PasskeyAdd extends PasskeyElement {
  async ceremony(): Promise<string> {
    const options = await send('/account/passkeys/options', {})
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
      options as unknown as PublicKeyCredentialCreationOptionsJSON,
    )
    const response = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential
    const name = this.querySelector('input')?.value
    const { to } = await send('/account/passkeys', { response: response.toJSON(), name })
    return String(to)
  }
}

customElements.define('passkey-sign-in', PasskeySignIn)
customElements.define('passkey-add', PasskeyAdd)
