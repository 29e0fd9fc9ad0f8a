import type { View } from '#platform/http/view.ts'
import { Pagination } from '#platform/ui/pagination.tsx'
import { visitor } from '#platform/words/messages.ts'

const words = visitor({
  pages: { en: 'Pages', fr: 'Pages', ar: 'الصفحات' },
  at: { en: 'Page {page} of {pages}', fr: 'Page {page} sur {pages}', ar: 'الصفحة {page} من {pages}' },
  before: { en: 'Before', fr: 'Avant', ar: 'السابق' },
  next: { en: 'Next', fr: 'Suite', ar: 'التالي' },
})

/** A long list, leaf by leaf. */
export const Leaves = (p: { view: View; page: number; pages: number; hrefOf: (page: number) => string }) => {
  const { t } = p.view
  return (
    <Pagination
      label={t(words.pages)}
      count={t(words.at, { page: p.page, pages: p.pages })}
      previous={p.page > 1 ? { label: t(words.before), href: p.hrefOf(p.page - 1) } : undefined}
      next={p.page < p.pages ? { label: t(words.next), href: p.hrefOf(p.page + 1) } : undefined}
    />
  )
}
