import type { View } from '#platform/http/view.ts'
import { tongueNames } from '#platform/text.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Pairs } from '#platform/ui/card.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { MailLink, PhoneLink } from '#platform/ui/reach.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Written } from '#platform/ui/written.tsx'
import { words as removalWords } from '../forgetting/words.ts'
import { words as heldWords } from '../holding/staff-words.ts'
import {
  organisationPath,
  personChangePath,
  personHeldPath,
  personRemovalPath,
  personsPath,
} from '../paths.ts'
import type { HistoryLine } from '../queries.ts'
import type { OrganisationRow, PersonRow } from '../tables.ts'
import { words } from '../words.ts'
import { Happenings } from './parts.tsx'

export const PersonPage = (p: {
  view: View
  slug: string
  person: PersonRow
  organisation: OrganisationRow | undefined
  history: readonly HistoryLine[]
}) => {
  const { t, tongue } = p.view
  const { person, organisation } = p
  return (
    <Layout view={p.view} title={person.name}>
      <PageHead
        above={<BackLink href={personsPath(p.slug)} label={t(words.persons)} />}
        title={<bdi>{person.name}</bdi>}
      >
        {p.view.can('people.manage') && !person.forgottenAt && (
          <ButtonLink href={personChangePath(p.slug, person.id)} kind="second">
            {t(words.changePerson)}
          </ButtonLink>
        )}
      </PageHead>
      <Pairs
        pairs={[
          [t(words.title), person.title && <bdi>{person.title}</bdi>],
          [
            t(words.organisation),
            organisation && (
              <a href={organisationPath(p.slug, organisation.id)}>
                <Written text={organisation.name} tongue={tongue} />
              </a>
            ),
          ],
          [t(words.email), person.email && <MailLink email={person.email} />],
          [t(words.phone), person.phone && <PhoneLink phone={person.phone} />],
          [t(words.tongue), <span lang={person.tongue}>{tongueNames[person.tongue]}</span>],
        ]}
      />
      {p.view.can('people.answer') && (
        <p>
          <a href={personHeldPath(p.slug, person.id)}>{t(heldWords.title)}</a>
        </p>
      )}
      {p.view.can('people.remove') && !person.forgottenAt && (
        <p>
          <a href={personRemovalPath(p.slug, person.id)}>{t(removalWords.remove)}</a>
        </p>
      )}
      <Happenings view={p.view} lines={p.history} />
    </Layout>
  )
}
