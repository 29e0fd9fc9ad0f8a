import type { FormState } from '../../http/form-state.ts'

/**
 * Stands under the head of a page whose form was refused; takes the focus; each line leads to its field. Errors whose field is
 * not on the page (key `form`) are told without a link. Shows nothing when there is nothing wrong.
 */
export const ErrorSummary = (p: { form: FormState; title: string; labels?: Record<string, string> }) => {
  const wrong = Object.entries(p.form.errors)
  if (wrong.length === 0) return null
  const line = (name: string, message: string) =>
    p.labels?.[name] ? `${p.labels[name]} · ${message}` : message
  return (
    <div class="errors" role="alert" id="errors" tabindex={-1} autofocus>
      <h2>{p.title}</h2>
      <ul class="plainly">
        {wrong.map(([name, message]) => (
          <li>{name && name !== 'form' ? <a href={`#${name}`}>{line(name, message)}</a> : message}</li>
        ))}
      </ul>
    </div>
  )
}
