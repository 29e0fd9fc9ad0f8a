import { PDFDocument, StandardFonts } from 'pdf-lib'
import {
  addMeeting,
  addPaper,
  addPoint,
  declareConflict,
  mark,
  openMeeting,
  putMotion,
  rosterOn,
  saveBlock,
  takeUp,
} from '#features/groups/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { keepAttachment } from '#platform/files/attachments.ts'
import { before, type Cast, dayOf, granted, idOf, said, type Telling } from '../telling.ts'

const minute = 60_000

/** A page somebody wrote for others to read first. */
export async function paperOf(
  db: TenantDb,
  telling: Telling,
  paper: { name: string; text: string },
  when: Date,
): Promise<string> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  document.addPage([612, 792]).drawText(paper.text, { x: 72, y: 700, size: 12, font, lineHeight: 18 })
  const file = { name: paper.name, bytes: await document.save() }
  return granted(await keepAttachment({ db, files: telling.files }, telling.coordinator, file, ['pdf'], when))
    .id
}

/** Rural Welcome sits together as the story is loaded: one has stepped out, and a motion is on the table. */
export async function tellUnderWay(db: TenantDb, telling: Telling, cast: Cast): Promise<void> {
  const { coordinator: actor, now } = telling
  const groupId = idOf(cast.groups, 'rural')
  const person = (name: string) => idOf(cast.persons, name)
  const startsAt = new Date(now.getTime() - 25 * minute)
  const at = (minutes: number) => new Date(startsAt.getTime() + minutes * minute)
  const facts = {
    groupId,
    title: said('Rides to the clinic', 'Se rendre à la clinique', 'الوصول إلى العيادة'),
    startsAt,
    endsAt: at(60),
    place: 'Lakefield library',
    shownTo: 'members' as const,
  }
  const meetingId = await addMeeting(db, actor, facts, before(now, 9))
  const point = {
    title: said('Which garage looks after the van', 'Quel garage entretient la fourgonnette'),
    kind: 'decision' as const,
    minutes: 15,
  }
  const itemId = granted(await addPoint(db, actor, meetingId, point, before(now, 8))).id
  const later = { title: said('Who drives in winter', 'Qui conduit en hiver'), kind: 'discussion' as const }
  granted(await addPoint(db, actor, meetingId, { ...later, minutes: 20 }, before(now, 8)))
  const together = {
    title: said('Notes from the ride count', 'Notes du décompte des trajets'),
    consent: true,
  }
  granted(
    await addPoint(db, actor, meetingId, { ...together, kind: 'information', minutes: 5 }, before(now, 8)),
  )
  const text = 'Three garages were asked for a price.\nAll three are invented, as is this paper.'
  const attachmentId = await paperOf(db, telling, { name: 'garages.pdf', text }, before(now, 8))
  granted(await addPaper(db, actor, itemId, { attachmentId, title: 'Three prices' }, before(now, 8)))
  granted(await openMeeting(db, actor, meetingId, startsAt))
  for (const { personId } of await rosterOn(db, groupId, dayOf(now)))
    granted(await mark(db, actor, meetingId, { personId, state: 'present' }, at(1)))
  granted(await takeUp(db, actor, meetingId, itemId, at(3)))
  const conflict = { itemId, personId: person('petra'), words: 'My brother runs one of them.', recused: true }
  granted(await declareConflict(db, actor, conflict, at(4)))
  const minutes = 'Walter read the three prices aloud. The nearest is not the cheapest.'
  await saveBlock(db, actor, { meetingId, agendaItemId: itemId, base: 0, text: minutes, heldBack: '' }, at(9))
  const motion = {
    meetingId,
    itemId,
    text: said('Take the garage in Lakefield for a year', 'Prendre le garage de Lakefield pour un an'),
    moverId: person('walter'),
    seconderId: person('irene'),
  }
  granted(await putMotion(db, actor, motion, at(12)))
}
