import type { PropsWithChildren } from 'hono/jsx'

export type ButtonKind = 'primary' | 'second' | 'lamp' | 'danger' | 'quiet'
type Look = PropsWithChildren<{ kind?: ButtonKind; big?: boolean }>

const look = (p: Look) =>
  ['button', p.kind && p.kind !== 'primary' ? p.kind : '', p.big ? 'big' : ''].filter(Boolean).join(' ')

/** Says what happens when pressed: “Approve and e-mail Nadia”. */
export const Button = (p: Look & { name?: string; value?: string; formaction?: string; form?: string }) => (
  <button type="submit" class={look(p)} name={p.name} value={p.value} formaction={p.formaction} form={p.form}>
    {p.children}
  </button>
)

export const ButtonLink = (p: Look & { href: string; download?: boolean }) => (
  <a class={look(p)} href={p.href} download={p.download}>
    {p.children}
  </a>
)

/** Buttons beside each other, wrapping. */
export const Actions = (p: PropsWithChildren) => <div class="actions">{p.children}</div>
