import { Ltr } from './written.tsx'

/** A site as a link, only where it is one: what an import brought may be anything. */
export const SiteLink = (p: { site: string | null }) => {
  if (!p.site) return null
  const shown = <Ltr>{p.site.replace(/^https?:\/\/(www\.)?|\/$/gi, '')}</Ltr>
  return /^https?:\/\//i.test(p.site) ? (
    <a href={p.site} rel="noopener nofollow">
      {shown}
    </a>
  ) : (
    shown
  )
}

/** An address to write to; nothing in it can become a second recipient or a subject. */
export const MailLink = (p: { email: string | null }) =>
  p.email && (
    <a href={`mailto:${encodeURIComponent(p.email).replace('%40', '@')}`}>
      <Ltr>{p.email}</Ltr>
    </a>
  )

export const PhoneLink = (p: { phone: string | null }) =>
  p.phone && (
    <a href={`tel:${p.phone.replace(/[^\d+]/g, '')}`}>
      <Ltr>{p.phone}</Ltr>
    </a>
  )
