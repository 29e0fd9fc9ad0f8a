import type { OrganisationRow, PersonRow } from '#features/people/index.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue, tongueNames } from '#platform/text.ts'
import { writeDayOf } from '#platform/time.ts'
import { Pairs } from '#platform/ui/card.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { PlaceMap } from '#platform/ui/place-map.tsx'
import { MailLink, SiteLink } from '#platform/ui/reach.tsx'
import { SchematicMap } from '#platform/ui/schematic-map.tsx'
import { Ltr, Prose, Written } from '#platform/ui/written.tsx'
import type { Community } from '../community.ts'
import { provinceNames } from '../province.ts'
import type { Profile } from '../queries.ts'
import { words } from '../words.ts'

/** Who the partnership is: what it stands for, whom it serves, whom to write to. */
export const AboutPage = (p: {
  view: View
  profile: Profile
  communities: readonly Community[]
  host: OrganisationRow | undefined
  contact: PersonRow | undefined
  mapStyleUrl: string | undefined
}) => {
  const { view, profile, host, contact } = p
  const { t, tongue, zone, partnership } = view
  const name = partnership ? inTongue(partnership.name, tongue).text : ''
  const places = p.communities.map(({ name, lon, lat }) => ({ name, lon, lat }))
  const several = new Set(p.communities.map(({ province }) => province)).size > 1
  const mail = host?.email ?? contact?.email
  const phone = host?.phone ?? contact?.phone
  return (
    <Layout view={view} title={t(words.about)} summary={inTongue(profile.vision, tongue).text.slice(0, 200)}>
      <PageHead title={name} above={t(words.about)} />
      <div class="split">
        <div class="stack airy">
          <section class="stack tight">
            <h2>{t(words.vision)}</h2>
            <Prose text={profile.vision} tongue={tongue} />
          </section>
          <section class="stack tight">
            <h2>{t(words.mandate)}</h2>
            <Prose text={profile.mandate} tongue={tongue} />
            <p class="quiet small">
              {t(words.since, {
                version: profile.statementVersion,
                day: writeDayOf(profile.statementSince, zone, tongue),
              })}
            </p>
          </section>
          <section class="stack">
            <h2>{t(words.communitiesServed)}</h2>
            {places.length > 1 && (
              <PlaceMap styleUrl={p.mapStyleUrl} places={places} show={t(words.showMap)}>
                <SchematicMap
                  places={places}
                  label={t(words.communitiesServed)}
                  sentence={t(words.mapSays)}
                  writeKm={km => t(words.km, { km: Math.round(km) })}
                />
              </PlaceMap>
            )}
            <ul class="plainly">
              {p.communities.map(community => (
                <li>
                  <bdi>{community.name}</bdi>
                  {several && `, ${t(provinceNames[community.province])}`}
                  {community.population !== null && (
                    <span class="quiet"> · {t(words.people, { count: community.population })}</span>
                  )}
                </li>
              ))}
            </ul>
          </section>
        </div>
        <aside class="card stack tight">
          <h2>{t(words.contact)}</h2>
          <Pairs
            pairs={[
              [t(words.host), host && <Written text={host.name} tongue={tongue} />],
              [t(words.contactPerson), contact && <bdi>{contact.name}</bdi>],
              [t(words.email), mail && <MailLink email={mail} />],
              [t(words.phone), phone && <Ltr>{phone}</Ltr>],
              [t(words.site), host?.site && <SiteLink site={host.site} />],
              [
                t(words.languages),
                partnership?.tongues.map(each => tongueNames[each]).join(tongue === 'ar' ? '، ' : ', '),
              ],
              [
                t(words.funder),
                inTongue(profile.funder, tongue).text && <Written text={profile.funder} tongue={tongue} />,
              ],
            ]}
          />
        </aside>
      </div>
    </Layout>
  )
}
