// Shows the colour while it is being chosen; without this the button beside it does.
const field = document.querySelector<HTMLInputElement>('input[name="accent"]')
const sheet = document.querySelector<HTMLLinkElement>('#accent-preview link')
let waiting: ReturnType<typeof setTimeout> | undefined

document.querySelector('#accent-preview button')?.setAttribute('hidden', '')
field?.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(() => {
    if (sheet && /^#[0-9a-f]{6}$/i.test(field.value)) sheet.href = `/new/accent.css?v=${field.value.slice(1)}`
  }, 80)
})

export {}
