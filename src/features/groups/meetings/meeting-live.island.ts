/**
 * `<meeting-live src="…/beat" page="…/live" beat="12">`: asks every few seconds whether anything happened in the room; if
 * so, draws every `[data-live]` part again from the page itself, except where somebody is typing. A `data-quick` form is
 * sent without leaving the page. The clock of the point on the table counts down, each minute where motion is unwanted.
 */
class MeetingLive extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined
  #clock: ReturnType<typeof setInterval> | undefined
  #failed = 0

  connectedCallback() {
    this.addEventListener('submit', this.#send)
    this.#wait()
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    this.#clock = setInterval(() => this.#tick(), calm ? 60_000 : 1_000)
  }

  disconnectedCallback() {
    clearTimeout(this.#timer)
    clearInterval(this.#clock)
    this.removeEventListener('submit', this.#send)
  }

  #wait() {
    this.#timer = setTimeout(() => this.#look(), 3_000 * 2 ** Math.min(this.#failed, 4))
  }

  async #look() {
    try {
      if (!document.hidden) {
        const answer = await fetch(this.getAttribute('src') ?? '')
        if (!answer.ok || answer.redirected) throw new Error(String(answer.status))
        const beat = (await answer.text()).trim()
        if (beat !== this.getAttribute('beat')) await this.#draw(await fetch(this.getAttribute('page') ?? ''))
      }
      this.#failed = 0
    } catch {
      this.#failed++
    }
    this.#wait()
  }

  async #draw(answer: Response) {
    if (!answer.ok && answer.status !== 409 && answer.status !== 422) throw new Error(String(answer.status))
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const fresh = page.querySelector('meeting-live')
    if (!fresh) return location.reload()
    const typing = document.activeElement?.matches('input, textarea, select') ? document.activeElement : null
    let kept = false
    for (const part of this.querySelectorAll('[data-live]')) {
      const now = fresh.querySelector(`#${CSS.escape(part.id)}`)
      if (!now || part.innerHTML === now.innerHTML) continue
      if ((typing && part.contains(typing)) || this.#written(part)) {
        kept = true
        continue
      }
      const pressed = part.contains(document.activeElement) ? document.activeElement : null
      const value = pressed instanceof HTMLButtonElement ? pressed.value : ''
      const opened = [...part.querySelectorAll('details')].map(each => each.open)
      part.innerHTML = now.innerHTML
      for (const [at, each] of [...part.querySelectorAll('details')].entries())
        each.open ||= opened[at] ?? false
      if (value) part.querySelector<HTMLButtonElement>(`button[value="${CSS.escape(value)}"]`)?.focus()
    }
    for (const part of fresh.querySelectorAll('[data-live]'))
      if (!this.querySelector(`#${CSS.escape(part.id)}`)) return location.reload()
    this.#say(page)
    if (!kept) this.setAttribute('beat', fresh.getAttribute('beat') ?? '')
    this.#tick()
  }

  /** Whether somebody has written something here that is not sent yet. */
  #written(part: Element): boolean {
    for (const field of part.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea'))
      if (field.type !== 'hidden' && field.value !== field.defaultValue) return true
    for (const choice of part.querySelectorAll<HTMLOptionElement>('option'))
      if (choice.selected && !choice.defaultSelected && choice.value) return true
    return false
  }

  /** What the page says was refused stands above everything, also when it came without leaving the page. */
  #say(page: Document) {
    const said = page.querySelector('.notice.bad')
    document.querySelector('.notice.bad')?.remove()
    if (said) this.before(document.importNode(said, true))
  }

  #send = async (event: SubmitEvent) => {
    const form = event.target as HTMLFormElement
    if (!form.matches('[data-quick]')) return
    event.preventDefault()
    const body = new URLSearchParams()
    const button = event.submitter as HTMLButtonElement | null
    if (button?.name) body.set(button.name, button.value)
    button?.setAttribute('aria-busy', 'true')
    try {
      await this.#draw(await fetch(form.action, { method: 'POST', body }))
    } catch {
      location.reload()
    }
  }

  #tick() {
    for (const shown of this.querySelectorAll<HTMLElement>('[data-ends]')) {
      const left = Math.round((Date.parse(shown.dataset.ends ?? '') - Date.now()) / 1000)
      const whole = Math.abs(left)
      const span = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
      const words = left >= 0 ? shown.dataset.left : shown.dataset.over
      if (words) shown.textContent = words.replace('{span}', span)
      shown.closest('.timer')?.classList.toggle('over', left < 0)
    }
  }
}

customElements.define('meeting-live', MeetingLive)
