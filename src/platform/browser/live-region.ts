/**
 * `<live-region src="/…/fragment" every="2">`: every so many seconds replaces what is inside with the fragment,
 * until the fragment holds `data-done`. Waits while the page is hidden; slows down when the server does not answer.
 */
class LiveRegion extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined
  #failed = 0

  connectedCallback() {
    if (!this.hasAttribute('aria-live')) this.setAttribute('aria-live', 'polite')
    this.#wait()
  }

  disconnectedCallback() {
    clearTimeout(this.#timer)
  }

  #wait() {
    if (this.querySelector('[data-done]')) return
    const every = Math.max(0.5, Number(this.getAttribute('every')) || 2)
    this.#timer = setTimeout(() => this.#refresh(), every * 1000 * 2 ** Math.min(this.#failed, 5))
  }

  async #refresh() {
    const src = this.getAttribute('src')
    if (src && !document.hidden) {
      try {
        const answer = await fetch(src, { headers: { accept: 'text/html' } })
        if (!answer.ok || answer.redirected) throw new Error(String(answer.status))
        this.innerHTML = await answer.text()
        this.#failed = 0
      } catch {
        this.#failed++
      }
    }
    this.#wait()
  }
}

customElements.define('live-region', LiveRegion)
