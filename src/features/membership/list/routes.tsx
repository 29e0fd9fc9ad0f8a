import { Hono } from 'hono'
import { listCommunities, listStatements, partnershipContact } from '#features/partnership/index.ts'
import { sectorName } from '#features/people/index.ts'
import { csvFile } from '#platform/csv.ts'
import { embeddable } from '#platform/http/embeddable.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { may } from '#platform/http/may.ts'
import { inTongue, slugFrom } from '#platform/text.ts'
import { dayIn, type PlainDate, plainDate } from '#platform/time.ts'
import { memberKinds } from '../member.ts'
import { words as oldWords, oneWords } from '../words.ts'
import { inOrder, type Listed, type Named, nameIn, narrowed } from './listed.ts'
import { EmbedPage } from './pages/embed.tsx'
import { ListPage, perPage } from './pages/list.tsx'
import { MunicipalPage } from './pages/municipal.tsx'
import { PrintPage } from './pages/print.tsx'
import type { ListAsked } from './paths.ts'
import { namedOn, withPromises, yearByYear } from './queries.ts'
import { involvementWords, words } from './words.ts'

const slugOf = (c: AppContext) => c.req.param('partnership') ?? ''

/** What the address asks for; what it cannot mean is left out. A day that is none up to today becomes today. */
function askedIn(c: AppContext) {
  const today = dayIn(c.var.view.zone, c.var.now)
  const written = c.req.query('on')
  const day = written ? plainDate(written) : today
  const known = day !== undefined && day <= today
  const page = Number(c.req.query('page'))
  const line = (name: string) => c.req.query(name)?.replaceAll('\0', '').slice(0, 200) || undefined
  const asked: ListAsked = {
    on: known && day !== today ? day : undefined,
    kind: memberKinds.find(kind => kind === c.req.query('kind')),
    sector: line('sector'),
    community: line('community'),
    page: Number.isInteger(page) && page > 1 ? page : undefined,
  }
  return { asked, today, day: known ? day : today, notADay: !known }
}

/** Everyone of that day this reader may see by name, and those of them who were asked for. */
async function readList(c: AppContext) {
  const from = askedIn(c)
  const { db, view } = c.var
  const all = await namedOn(db, from.day)
  const sees = view.can('membership.see')
  const everyone = all.filter(member => member.listed || sees)
  const unnamed = sees ? 0 : narrowed(all, from.asked).filter(({ listed }) => !listed).length
  const members = inOrder(narrowed(everyone, from.asked), view.tongue)
  const communities = new Map((await listCommunities(db)).map(({ id, name }) => [id, name]))
  return { ...from, everyone, members, unnamed, communities }
}

/** What leaves the page is what any visitor may read, whoever takes it. */
const forAnyone = (c: AppContext, read: { day: PlainDate; members: readonly Named[] }): Promise<Listed[]> =>
  withPromises(
    c.var.db,
    read.day,
    read.members.filter(({ listed }) => listed),
  )

export const listRoutes = new Hono<AppEnv>()
  .get('/', may('public'), async c => {
    const { db, view } = c.var
    const read = await readList(c)
    const statements = await listStatements(db)
    const inForce = statements.find(({ since }) => dayIn(view.zone, since) <= read.day)
    const last = Math.max(1, Math.ceil(read.members.length / perPage))
    const page = Math.min(read.asked.page ?? 1, last)
    const shown = read.members.slice((page - 1) * perPage, page * perPage)
    return c.html(
      <ListPage
        view={view}
        slug={slugOf(c)}
        {...read}
        page={page}
        shown={await withPromises(db, read.day, shown)}
        years={await yearByYear(db, read.today)}
        statement={inForce ?? statements.at(-1)}
        contact={await partnershipContact(db)}
      />,
    )
  })
  .get('/print', may('public'), async c => {
    const read = await readList(c)
    return c.html(
      <PrintPage view={c.var.view} slug={slugOf(c)} {...read} members={await forAnyone(c, read)} />,
    )
  })
  .get('/municipal', may('public'), async c => {
    const { communities, ...read } = await readList(c)
    const those = (await forAnyone(c, read)).filter(member => member.kind === 'municipality')
    return c.html(
      <MunicipalPage
        view={c.var.view}
        slug={slugOf(c)}
        {...read}
        members={those}
        served={communities.size}
      />,
    )
  })
  .get('/embed', may('public'), embeddable, async c => {
    const read = await readList(c)
    return c.html(
      <EmbedPage
        view={c.var.view}
        slug={slugOf(c)}
        {...read}
        members={read.members.filter(({ listed }) => listed)}
      />,
    )
  })
  .get('/list.csv', may('public'), async c => {
    const { t, tongue, partnership } = c.var.view
    const { communities, ...read } = await readList(c)
    const { day } = read
    const rows = (await forAnyone(c, read)).map(member => [
      nameIn(member.name, tongue),
      t(oneWords[member.kind]),
      member.since,
      sectorName(t, member.sector) ?? '',
      communities.get(member.communityId ?? '') ?? '',
      t(involvementWords[member.involvement]),
      member.signatoryShown && member.signatory ? member.signatory.name : '',
      member.commitments.map(({ number, goal }) => `${number} ${inTongue(goal, tongue).text}`).join('; '),
    ])
    const columns = [
      oldWords.name,
      oldWords.kind,
      oldWords.since,
      words.sector,
      words.community,
      words.involvement,
      words.signedBy,
      words.commitmentsShort,
    ]
    const name = slugFrom(`${inTongue(partnership?.name, 'en').text} members`)
    c.header('Content-Type', 'text/csv; charset=utf-8')
    c.header('Content-Disposition', `attachment; filename="${name}-${day}.csv"`)
    return c.body(csvFile([columns.map(column => t(column)), ...rows]))
  })
  .get('/list.json', may('public'), async c => {
    const { communities, ...read } = await readList(c)
    const { day } = read
    const members = await forAnyone(c, read)
    const { origin, partnership } = c.var.view
    // Public facts, for whoever shows them elsewhere.
    c.header('Access-Control-Allow-Origin', '*')
    return c.json({
      partnership: { name: partnership?.name, url: `${origin}/${slugOf(c)}` },
      asOf: day,
      count: members.length,
      members: members.map(member => ({
        name: member.name,
        kind: member.kind,
        since: member.since,
        sector: member.sector,
        community: communities.get(member.communityId ?? '') ?? null,
        involvement: member.involvement,
        statementVersion: member.statementVersion,
        signedBy: member.signatoryShown ? member.signatory : null,
        commitments: member.commitments,
      })),
    })
  })
