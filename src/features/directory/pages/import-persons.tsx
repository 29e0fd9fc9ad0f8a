import { FormGuard } from '#platform/http/form-guard.tsx'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { writeMoment } from '#platform/time.ts'
import { Button } from '#platform/ui/button.tsx'
import { Table } from '#platform/ui/table.tsx'
import { intakeWords as words } from '../intake/words.ts'
import { listPersonsPath } from '../paths.ts'
import { staffWords } from '../staff-words.ts'
import type { ListRow } from '../tables.ts'

/** Whether the names of contact persons go out, list by list. */
export const Persons = (p: { view: View; slug: string; lists: readonly ListRow[] }) => {
  const { view, slug } = p
  const { t, tongue } = view
  // Only what came in the standard goes out as it was written.
  const lists = p.lists.filter(each => each.kind === 'hsds')
  if (lists.length === 0) return null
  return (
    <section class="stack tight">
      <h2>{t(words.persons)}</h2>
      <p>{t(words.personsSay)}</p>
      <Table
        caption={t(words.persons)}
        hideCaption
        columns={[{ label: t(staffWords.list) }, { label: t(words.personsOf) }, { label: '' }]}
        rows={lists.map(({ id, name, personsHeldAt, personsHeldBy }) => [
          inTongue(name, tongue).text,
          personsHeldAt
            ? t(words.personsHeld, {
                who: personsHeldBy ?? '',
                when: writeMoment(personsHeldAt, view.zone, tongue),
              })
            : t(words.personsPassed),
          <form method="post" action={listPersonsPath(slug, id)}>
            <FormGuard view={view} />
            <Button kind="second" name="persons" value={personsHeldAt ? 'pass-on' : 'hold-back'}>
              {t(personsHeldAt ? words.personsPassOn : words.personsHoldBack)}
            </Button>
          </form>,
        ])}
      />
    </section>
  )
}
