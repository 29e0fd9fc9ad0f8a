import { Hono } from 'hono'
import { z } from 'zod'
import { changeOrganisation, findPerson, listPersons } from '#features/people/index.ts'
import type { AppEnv } from '#platform/http/env.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found } from '#platform/http/refusals.ts'
import { textIn } from '#platform/text.ts'
import { hostQuestion } from '../forms/host.tsx'
import { lookQuestion } from '../forms/look.tsx'
import { NameFields, nameQuestion } from '../forms/name.tsx'
import { placeQuestion } from '../forms/place.tsx'
import { statementQuestion } from '../forms/statement.tsx'
import { settingsPath } from '../paths.ts'
import { changeProfile } from '../profile-commands.ts'
import { findProfile, listStatements } from '../queries.ts'
import { changes } from './changing-routes.tsx'
import { communityRoutes } from './community-routes.tsx'
import { ContactPage } from './contact-page.tsx'
import { factsOf } from './facts-queries.ts'
import { SettingsPage } from './index-page.tsx'
import { seenIn } from './seen.ts'
import { words } from './words.ts'

/** Who we are, changed part by part: `/{partnership}/settings`. */
export const settingsRoutes = new Hono<AppEnv>()

settingsRoutes.get('/', may('partnership.manage'), async c => {
  const { db, view } = c.var
  const facts = await factsOf(db)
  const { contactId, statementVersion } = facts.profile
  const statements = await listStatements(db)
  return c.html(
    <SettingsPage
      view={view}
      slug={found(view.partnership).slug}
      facts={facts}
      contact={contactId ? await findPerson(db, contactId) : undefined}
      earlier={statements.filter(({ version }) => version !== statementVersion)}
    />,
  )
})

changes(
  settingsRoutes,
  'name',
  { ...nameQuestion, Fields: NameFields },
  { change: ({ en, fr }) => ({ partnership: { name: textIn({ en, fr }) } }) },
)
changes(settingsRoutes, 'where', placeQuestion, { change: where => ({ partnership: where }) })
changes(settingsRoutes, 'statement', statementQuestion, {
  change: said => ({
    statement: {
      vision: textIn({ en: said.visionEn, fr: said.visionFr }),
      mandate: textIn({ en: said.mandateEn, fr: said.mandateFr }),
    },
  }),
})
changes(settingsRoutes, 'look', lookQuestion, {
  change: look => ({ partnership: look }),
  showOnly: values => values.show === 'colour',
})
changes(settingsRoutes, 'host', hostQuestion, {
  change: host => ({ funder: textIn({ en: host.funderEn, fr: host.funderFr }) }),
  also: async (c, host, { profile }) => {
    if (!profile.hostId) return
    const { db, actor, now } = c.var
    const name = textIn({ en: host.hostNameEn, fr: host.hostNameFr })
    const part = { name, site: host.site ?? null, email: host.hostEmail ?? null, phone: host.phone ?? null }
    await changeOrganisation(db, actor, profile.hostId, part, now)
  },
})

settingsRoutes.get('/contact', may('partnership.manage'), async c => {
  const { db, view } = c.var
  const { contactId, version } = await findProfile(db)
  return c.html(
    <ContactPage
      view={view}
      slug={found(view.partnership).slug}
      persons={await listPersons(db)}
      form={emptyForm(contactId ? { contact: contactId } : {})}
      seen={version}
    />,
  )
})
settingsRoutes.post('/contact', may('partnership.manage'), async c => {
  const { db, view, actor, now } = c.var
  const { slug } = found(view.partnership)
  const persons = await listPersons(db)
  const read = await readForm(c, z.object({ contact: z.enum(persons.map(({ id }) => id)).optional() }))
  const seen = seenIn(read.values)
  const saved = read.ok
    ? await changeProfile(db, actor, seen, { contactId: read.value.contact ?? null }, now)
    : undefined
  if (saved?.ok) return redirectSaying(c, settingsPath(slug), view.t(words.saved))
  const form = read.ok ? refuse(c, read.values, 'form', words.meanwhile) : read.form
  const { version } = await findProfile(db)
  return c.html(<ContactPage view={view} slug={slug} persons={persons} form={form} seen={version} />, 422)
})

settingsRoutes.route('/communities', communityRoutes)
