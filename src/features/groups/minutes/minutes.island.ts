import { mergeByWord } from '#platform/three-way.ts'
import { caretIn } from './caret.ts'

interface Saved {
  version: number
  text: string
  heldBack: string
}
interface Answer extends Saved {
  savedAt: string
  clashes: { mine: string; theirs: string }[]
  frozen?: boolean
}
interface Pulse {
  here: string
  agendaChanged: boolean
  blocks: (Saved & { key: string })[]
}

const pause = 1_200
const every = 4_000

/**
 * `<minute-block>` with `data-key`, `data-version` and `data-store` around one form: saves after a pause, merges what others saved word by word without
 * moving the caret, and keeps what is not sent yet in the browser.
 */
class MinuteBlock extends HTMLElement {
  #form: HTMLFormElement | null = null
  #known: Saved = { version: 0, text: '', heldBack: '' }
  #timer: ReturnType<typeof setTimeout> | undefined
  #busy = false
  #composing = false

  get key(): string {
    return this.dataset.key ?? ''
  }
  get version(): number {
    return this.#known.version
  }
  get #store(): string {
    return `minutes ${this.dataset.store} ${this.key}`
  }

  connectedCallback() {
    this.#form = this.querySelector('form')
    if (!this.#form) return
    this.#known = { version: Number(this.dataset.version), ...this.#written() }
    this.#form.addEventListener('input', () => this.#changed())
    this.#form.addEventListener('submit', event => {
      event.preventDefault()
      this.#save()
    })
    this.addEventListener('compositionstart', () => {
      this.#composing = true
    })
    this.addEventListener('compositionend', () => {
      this.#composing = false
    })
    this.#restore()
  }

  #area(name: string): HTMLTextAreaElement | null {
    return this.querySelector(`textarea[name="${name}"]`)
  }
  #written() {
    return { text: this.#area('text')?.value ?? '', heldBack: this.#area('heldBack')?.value ?? '' }
  }
  #dirty(): boolean {
    const { text, heldBack } = this.#written()
    return text !== this.#known.text || heldBack !== this.#known.heldBack
  }

  #restore() {
    const kept = localStorage.getItem(this.#store)
    if (!kept) return
    const { base, text, heldBack } = JSON.parse(kept) as { base: Saved; text: string; heldBack: string }
    this.#put('text', mergeByWord(base.text, text, this.#known.text).text)
    this.#put('heldBack', mergeByWord(base.heldBack, heldBack, this.#known.heldBack).text)
    if (!this.#dirty()) return localStorage.removeItem(this.#store)
    this.#tell('unsent')
    this.#save()
  }

  #changed() {
    localStorage.setItem(this.#store, JSON.stringify({ base: this.#known, ...this.#written() }))
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#save(), pause)
  }

  async #save() {
    clearTimeout(this.#timer)
    if (!this.#form || this.#busy) return
    this.#busy = true
    this.#tell('saving')
    const sent = this.#written()
    const body = new URLSearchParams({ ...sent, base: String(this.#known.version), live: 'yes' })
    const whole = this.#form.querySelector<HTMLInputElement>('input[name="inPrivate"]')
    if (whole?.checked) body.set('inPrivate', 'yes')
    try {
      const answer = await fetch(this.#form.action, {
        method: 'POST',
        body,
        headers: { accept: 'application/json' },
      })
      if (!answer.ok && answer.status !== 409) throw new Error(String(answer.status))
      const saved = (await answer.json()) as Answer
      if (saved.frozen) {
        this.#busy = false
        return this.#tell('frozen')
      }
      this.#take(sent, saved)
      this.#tell('saved', saved.savedAt)
      this.#showClashes(saved.clashes)
    } catch {
      this.#tell('offline')
      this.#busy = false
      this.#timer = setTimeout(() => this.#save(), every * 2)
      return
    }
    this.#busy = false
    if (this.#dirty()) this.#changed()
    else localStorage.removeItem(this.#store)
  }

  /** What somebody else saved. Waits while a save of ours is on its way, or a letter is being composed. */
  pull(theirs: Saved) {
    if (this.#busy || this.#composing || theirs.version <= this.#known.version) return
    const mine = this.#dirty()
    this.#take(this.#known, theirs)
    if (mine) this.#changed()
  }

  #take(base: { text: string; heldBack: string }, theirs: Saved) {
    const mine = this.#written()
    this.#put('text', mergeByWord(base.text, mine.text, theirs.text).text)
    this.#put('heldBack', mergeByWord(base.heldBack, mine.heldBack, theirs.heldBack).text)
    this.#known = { version: theirs.version, text: theirs.text, heldBack: theirs.heldBack }
    const field = this.#form?.querySelector<HTMLInputElement>('input[name="base"]')
    if (field) field.value = String(theirs.version)
  }

  #put(name: string, text: string) {
    const area = this.#area(name)
    if (!area || area.value === text) return
    const { value: before, selectionStart, selectionEnd, scrollTop } = area
    area.value = text
    if (document.activeElement !== area) return
    area.setSelectionRange(caretIn(before, text, selectionStart), caretIn(before, text, selectionEnd))
    area.scrollTop = scrollTop
  }

  #tell(what: string, time = '') {
    const line = this.querySelector('[data-state]')
    const said = line?.getAttribute(`data-${what}`)
    if (line && said) line.textContent = said.replace('{time}', time)
  }

  #showClashes(clashes: Answer['clashes']) {
    const box = this.querySelector<HTMLElement>('[data-clashes]')
    if (!box || clashes.length === 0) return
    const said = box.getAttribute('data-pair') ?? ''
    const list = box.querySelector('ul')
    list?.replaceChildren(
      ...clashes.map(({ mine, theirs }) => {
        const line = document.createElement('li')
        line.textContent = said.replace('{theirs}', theirs.trim()).replace('{mine}', mine.trim())
        return line
      }),
    )
    box.hidden = false
  }
}

/** `<minute-keeping data-pulse>` around the page: who else is here, and what they saved. */
class MinuteKeeping extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined

  connectedCallback() {
    this.#again()
  }
  disconnectedCallback() {
    clearTimeout(this.#timer)
  }
  #again() {
    this.#timer = setTimeout(() => this.#pulse(), every)
  }

  async #pulse() {
    const blocks = [...this.querySelectorAll<MinuteBlock>('minute-block')]
    const to = this.dataset.pulse
    if (to && !document.hidden) {
      const seen = blocks.map(block => `${block.key}:${block.version}`).join(',')
      try {
        const answer = await fetch(to, { method: 'POST', body: new URLSearchParams({ seen }) })
        if (!answer.ok) throw new Error(String(answer.status))
        const { here, agendaChanged, blocks: newer } = (await answer.json()) as Pulse
        const line = this.querySelector('[data-here]')
        if (line && line.textContent !== here) line.textContent = here
        this.querySelector('[data-agenda]')?.toggleAttribute('hidden', !agendaChanged)
        for (const saved of newer) blocks.find(({ key }) => key === saved.key)?.pull(saved)
      } catch {
        // The blocks say themselves that nothing can be sent; the next pulse tries again.
      }
    }
    this.#again()
  }
}

customElements.define('minute-block', MinuteBlock)
customElements.define('minute-keeping', MinuteKeeping)
