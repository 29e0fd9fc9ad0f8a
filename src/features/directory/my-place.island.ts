/**
 * `<my-place>`: a button that writes where the reader is into the field before it, to a hundredth of a degree, about a
 * kilometre. It asks the device, sends nothing anywhere, and only fills the form. Without script there is no button.
 */
class MyPlace extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector<HTMLButtonElement>('button')
    const field = this.querySelector<HTMLInputElement>('input')
    if (!button || !field || !('geolocation' in navigator)) return
    button.hidden = false
    button.addEventListener('click', () => {
      button.setAttribute('aria-disabled', 'true')
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => {
          field.value = `${coords.latitude.toFixed(2)}, ${coords.longitude.toFixed(2)}`
          button.removeAttribute('aria-disabled')
          field.focus()
        },
        () => {
          button.removeAttribute('aria-disabled')
          field.focus()
        },
        { maximumAge: 600_000, timeout: 10_000 },
      )
    })
  }
}

customElements.define('my-place', MyPlace)
