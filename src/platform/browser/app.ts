import './live-region.ts'

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

// Single keys can be turned off by those whose tools type them unasked (WCAG 2.1.4). `?` then needs Control.
const keysOff = () => localStorage.getItem('single-keys') === 'off'
const singleKeys = document.querySelector<HTMLInputElement>('#single-keys')
if (singleKeys) singleKeys.checked = !keysOff()
singleKeys?.addEventListener('change', () =>
  localStorage.setItem('single-keys', singleKeys.checked ? 'on' : 'off'),
)

// `/` goes to search; `?` lists the shortcuts to those who have the list on their page.
document.addEventListener('keydown', event => {
  if (event.key === 'Escape') closeAreas()
  const list = document.querySelector<HTMLDialogElement>('#shortcuts:not([open])')
  if (event.ctrlKey && event.key === '?') return list?.showModal()
  if (keysOff() || typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === '/') {
    const search = document.querySelector<HTMLInputElement>('input[data-search], input[type=search]')
    if (!search) return
    event.preventDefault()
    search.focus()
    search.select()
  }
  if (event.key === '?') list?.showModal()
})

function closeAreas(except?: Node | null) {
  for (const open of document.querySelectorAll<HTMLDetailsElement>('.bar details[open]'))
    if (!except || !open.contains(except)) open.open = false
}
document.addEventListener('click', event => closeAreas(event.target as Node))

// A second press while the first is on its way does nothing. The button stays enabled so that its value is sent.
const sent = new WeakSet<HTMLFormElement>()
document.addEventListener('submit', event => {
  const form = event.target as HTMLFormElement
  if (event.defaultPrevented || form.method !== 'post') return
  if (sent.has(form)) return event.preventDefault()
  sent.add(form)
  event.submitter?.setAttribute('aria-disabled', 'true')
  event.submitter?.classList.add('sending')
})
// Coming back by the back button gives the page as it was left; let the form be sent again.
window.addEventListener('pageshow', event => {
  if (!event.persisted) return
  for (const button of document.querySelectorAll('.sending')) {
    button.classList.remove('sending')
    button.removeAttribute('aria-disabled')
    const form = (button as HTMLButtonElement).form
    if (form) sent.delete(form)
  }
})

document.querySelector<HTMLElement>('#errors')?.focus()
