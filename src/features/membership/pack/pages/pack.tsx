import { sectorName } from '#features/people/index.ts'
import { emptyForm } from '#platform/http/forms.ts'
import type { View } from '#platform/http/view.ts'
import { type Tongue, tongueNames } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import { Button } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { Filters } from '#platform/ui/filters.tsx'
import { Choices, DateField, Select } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { type Listed, nameIn, valuesOf } from '../../list/listed.ts'
import { listPath } from '../../list/paths.ts'
import { memberKinds } from '../../member.ts'
import { MemberName } from '../../pages/name.tsx'
import { kindWords } from '../../words.ts'
import type { Choice } from '../choice.ts'
import { packFilePath, packPath } from '../paths.ts'
import type { LetterOf } from '../queries.ts'
import type { Unreadable } from '../readable.ts'
import { staffWords, unreadableWords } from '../words.ts'

export type LookedInto = LetterOf & { read: { ok: true; pages: number } | { ok: false; why: Unreadable } }

export interface PackProps {
  view: View
  slug: string
  day: PlainDate
  today: PlainDate
  choice: Choice
  tongue: Tongue
  /** Everybody of that day, for the choices. */
  everyone: readonly Listed[]
  members: readonly Listed[]
  letters: readonly LookedInto[]
}

const Chooser = (p: PackProps) => {
  const { t } = p.view
  const form = emptyForm({
    on: p.day,
    kind: [...p.choice.kinds],
    sector: [...p.choice.sectors],
    tongue: p.tongue,
  })
  const hint = t(staffWords.kindsHint)
  return (
    <Filters action={packPath(p.slug)} label={t(staffWords.title)}>
      <DateField form={form} name="on" label={t(staffWords.onDay)} max={p.today} />
      <Choices
        form={form}
        name="kind"
        label={t(staffWords.kinds)}
        hint={hint}
        many
        side
        choices={memberKinds.map(value => ({ value, label: t(kindWords[value]) }))}
      />
      <details class="more" open={p.choice.sectors.length > 0}>
        <summary>{t(staffWords.someSectors)}</summary>
        <Choices
          form={form}
          name="sector"
          label={t(staffWords.sectors)}
          hint={hint}
          many
          side
          choices={valuesOf(p.everyone, member => member.sector).map(({ value }) => ({
            value,
            label: sectorName(t, value) ?? value,
          }))}
        />
      </details>
      <Select
        form={form}
        name="tongue"
        label={t(staffWords.tongue)}
        short
        choices={(['en', 'fr', 'ar'] as const).map(value => ({
          value,
          label: tongueNames[value],
          lang: value,
        }))}
      />
      <div class="actions">
        <Button kind="second">{t(staffWords.show)}</Button>
        <Button formaction={packFilePath(p.slug)}>{t(staffWords.make)}</Button>
      </div>
    </Filters>
  )
}

const Unreadables = (p: PackProps) => {
  const { t, tongue } = p.view
  const refused = p.letters.flatMap(letter => (letter.read.ok ? [] : [{ letter, why: letter.read.why }]))
  if (refused.length === 0) return null
  return (
    <Card tone="lamp">
      <h2>{t(staffWords.unreadable)}</h2>
      <ul>
        {refused.map(({ letter, why }) => {
          const member = p.members.find(({ id }) => id === letter.memberId)
          const name = member ? nameIn(member.name, tongue) : ''
          return (
            <li>{t(staffWords.unreadableLine, { name, file: letter.name, why: t(unreadableWords[why]) })}</li>
          )
        })}
      </ul>
      <p>{t(staffWords.unreadableHow)}</p>
    </Card>
  )
}

/** Chooses what goes into the pack, and says what will. */
export const PackPage = (p: PackProps) => {
  const { view, members, letters } = p
  const { t, tongue } = view
  const unsigned = members.filter(({ signatory, kind }) => !signatory && kind !== 'individual').length
  return (
    <Layout view={view} title={t(staffWords.title)}>
      <PageHead
        above={<BackLink href={listPath(p.slug)} label={t(staffWords.members)} />}
        title={t(staffWords.title)}
        summary={t(staffWords.lead)}
      />
      <div class="split side-first">
        <Chooser {...p} />
        <div class="stack loose">
          <p role="status">
            <strong>{t(staffWords.goesIn, { members: members.length, letters: letters.length })}</strong>{' '}
            {unsigned > 0 && t(staffWords.noSignatory, { count: unsigned })}
          </p>
          <Unreadables {...p} />
          {members.length > 0 && (
            <Table
              caption={t(staffWords.whatGoesIn)}
              columns={[staffWords.members, staffWords.sector, staffWords.signedBy, staffWords.letters].map(
                name => ({ label: t(name) }),
              )}
              rows={members.map(member => [
                <MemberName name={member.name} tongue={tongue} />,
                sectorName(t, member.sector),
                member.signatory && <bdi>{member.signatory.name}</bdi>,
                letters
                  .filter(({ memberId }) => memberId === member.id)
                  .map(({ read }) => (read.ok ? t(staffWords.pages, { count: read.pages }) : '✕'))
                  .join(', '),
              ])}
            />
          )}
        </div>
      </div>
    </Layout>
  )
}
