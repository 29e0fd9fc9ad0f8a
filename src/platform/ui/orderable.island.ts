/**
 * `<order-list>`: gives each line of its list a grip that is dragged by pointer or moved by the arrow keys, and keeps
 * the new order by posting its own form. Without script the form's buttons do the same, one step at a time.
 */
class OrderList extends HTMLElement {
  #keeping: ReturnType<typeof setTimeout> | undefined

  connectedCallback() {
    for (const grip of this.querySelectorAll<HTMLButtonElement>('.grip')) {
      const line = grip.closest('li')
      if (!line) continue
      grip.hidden = false
      grip.addEventListener('keydown', event => {
        const up = event.key === 'ArrowUp'
        if (!up && event.key !== 'ArrowDown') return
        event.preventDefault()
        const beside = up ? line.previousElementSibling : line.nextElementSibling
        if (up) beside?.before(line)
        else beside?.after(line)
        grip.focus()
        this.#changed(line)
      })
      grip.addEventListener('pointerdown', event => this.#drag(event, grip, line))
    }
  }

  #drag(event: PointerEvent, grip: HTMLElement, line: HTMLLIElement) {
    if (event.button !== 0) return
    event.preventDefault()
    grip.focus()
    grip.setPointerCapture(event.pointerId)
    line.classList.add('moving')
    const move = ({ clientY }: PointerEvent) => {
      const before = line.previousElementSibling?.getBoundingClientRect()
      const after = line.nextElementSibling?.getBoundingClientRect()
      if (before && clientY < before.top + before.height / 2) line.previousElementSibling?.before(line)
      else if (after && clientY > after.top + after.height / 2) line.nextElementSibling?.after(line)
    }
    const drop = () => {
      grip.removeEventListener('pointermove', move)
      line.classList.remove('moving')
      this.#changed(line)
    }
    grip.addEventListener('pointermove', move)
    grip.addEventListener('lostpointercapture', drop, { once: true })
  }

  get #lines() {
    return [...this.querySelectorAll<HTMLLIElement>('.order > li')]
  }

  #say(sentence: string | undefined) {
    const status = this.querySelector('[role=status]')
    if (status) status.textContent = sentence ?? ''
  }

  #changed(line: HTMLLIElement) {
    const lines = this.#lines
    for (const [n, each] of lines.entries()) {
      const [up, down] = each.querySelectorAll<HTMLButtonElement>('button[name]')
      if (up) up.disabled = n === 0
      if (down) down.disabled = n === lines.length - 1
    }
    const said = (this.dataset.moved ?? '')
      .replace('{name}', line.dataset.name ?? '')
      .replace('{place}', String(lines.indexOf(line) + 1))
      .replace('{count}', String(lines.length))
    this.#say(said)
    clearTimeout(this.#keeping)
    this.#keeping = setTimeout(() => this.#keep(), 400)
  }

  async #keep() {
    const form = this.querySelector('form')
    if (!form) return
    const body = new FormData(form)
    // Each order is a form of its own.
    body.set('_once', crypto.randomUUID())
    body.set('order', this.#lines.map(line => line.dataset.id).join(' '))
    const answer = await fetch(form.action, { method: 'POST', body, redirect: 'manual' }).catch(
      () => undefined,
    )
    const kept = answer && (answer.ok || answer.type === 'opaqueredirect')
    this.#say(kept ? this.dataset.kept : this.dataset.failed)
  }
}

customElements.define('order-list', OrderList)
