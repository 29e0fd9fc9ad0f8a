import { PDFDocument } from 'pdf-lib'
import type { Statement } from '#features/partnership/index.ts'
import { sectorName, sectors } from '#features/people/index.ts'
import { pdfOf } from '#platform/documents/pdf.ts'
import { inTongue, type TextIn, type Tongue } from '#platform/text.ts'
import { dayIn, type PlainDate, writeDay, writeDayOf } from '#platform/time.ts'
import { speechIn } from '#platform/words/speech.ts'
import type { Listed } from '../list/listed.ts'
import { bySector } from './choice.ts'
import type { LetterOf } from './queries.ts'
import { bindInto, mostBound, type Unreadable } from './readable.ts'
import { dividerPages, frontPages } from './typeset.ts'
import { unreadableWords, words } from './words.ts'

export interface PackFacts {
  partnership: TextIn
  tongue: Tongue
  zone: string
  day: PlainDate
  statement: Statement | undefined
  /** In the order they are shown. */
  members: readonly Listed[]
  letters: readonly LetterOf[]
}

type Bound = LetterOf & { read: { ok: true; pages: number } | { ok: false; why: Unreadable } }

const told = (text: TextIn | string, tongue: Tongue) =>
  typeof text === 'string' ? { text, tongue } : inTongue(text, tongue)

const paragraphs = (text: TextIn | undefined, tongue: Tongue) => {
  const found = inTongue(text, tongue)
  return found.text.split(/\n\s*\n/).map(part => ({ ...found, text: part }))
}

/**
 * The pack a funder asks for, as one PDF: cover, contents by sector, municipal signatories, signatures, and each
 * letter of support behind a page that says whose it is. `bytesOf` fetches a letter's file. A letter that cannot be
 * read is named with the reason, and the rest goes on.
 */
export async function packOf(
  facts: PackFacts,
  bytesOf: (letter: LetterOf) => Promise<Uint8Array | undefined>,
): Promise<Uint8Array> {
  const { tongue } = facts
  const setting = { tongue, title: speechIn(tongue)(words.title) }
  const order = bySector(facts.members, sectors).flatMap(({ members }) => members.map(({ id }) => id))
  const letters = order.flatMap(id => facts.letters.filter(({ memberId }) => memberId === id))

  // Letters come first into a whole of their own: how long each is decides the page numbers of the contents.
  const bodies = await PDFDocument.create()
  const bound: Bound[] = []
  let taken = 0
  for (const letter of letters) {
    const fits = taken + letter.bytes <= mostBound
    const read = fits
      ? await bindInto(bodies, await bytesOf(letter))
      : ({ ok: false, why: 'too-large' } as const)
    if (read.ok) taken += letter.bytes
    bound.push({ ...letter, read })
  }

  const numbered = (front: number) => {
    let next = front + 1
    return bound.map(({ read }) => {
      const at = next
      next += 1 + (read.ok ? read.pages : 0)
      return at
    })
  }
  const front = async (first: number) =>
    PDFDocument.load(await pdfOf(frontPages, { ...setting, data: frontData(facts, bound, numbered(first)) }))
  const draft = (await front(10)).getPageCount()
  const whole = await front(draft)
  const numbers = numbered(whole.getPageCount())
  if (bound.length === 0) return whole.save()

  const data = { dividers: bound.map((letter, n) => dividerData(facts, letter, numbers[n] ?? 0)) }
  const dividers = await PDFDocument.load(await pdfOf(dividerPages, { ...setting, data }))
  let from = 0
  for (const [n, { read }] of bound.entries()) {
    for (const page of await whole.copyPages(dividers, [n])) whole.addPage(page)
    if (!read.ok) continue
    const those = Array.from({ length: read.pages }, (_, at) => from + at)
    for (const page of await whole.copyPages(bodies, those)) whole.addPage(page)
    from += read.pages
  }
  return whole.save()
}

function frontData(facts: PackFacts, bound: readonly Bound[], numbers: readonly number[]) {
  const { tongue, zone, day, members, statement } = facts
  const t = speechIn(tongue)
  const groups = bySector(members, sectors)
  const municipal = members.filter(({ kind }) => kind === 'municipality')
  const name = (member: Listed) => told(member.name, tongue)
  return {
    partnership: told(facts.partnership, tongue),
    title: t(words.title),
    asOf: t(words.asOf, { day: writeDay(day, tongue) }),
    inShort: t(words.inShort, {
      members: members.length,
      municipal: municipal.length,
      sectors: groups.filter(({ sector }) => sector !== null).length,
      letters: bound.length,
    }),
    statement: statement
      ? {
          heading: t(words.statement),
          vision: t(words.vision),
          visionText: paragraphs(statement.vision, tongue),
          mandate: t(words.mandate),
          mandateText: paragraphs(statement.mandate, tongue),
          version: t(words.version, {
            version: statement.version,
            day: writeDay(dayIn(zone, statement.since), tongue),
          }),
        }
      : null,
    contents: t(words.contents),
    groups: groups.map(group => ({
      name: group.individuals
        ? t(words.individuals)
        : group.sector
          ? sectorName(t, group.sector)
          : t(words.noSector),
      members: group.members.map(member => ({
        name: name(member),
        letters: bound
          .flatMap(({ memberId }, n) =>
            memberId === member.id ? [t(words.letterOn, { page: numbers[n] ?? 0 })] : [],
          )
          .join('; '),
      })),
    })),
    municipal: {
      heading: t(words.municipal),
      none: t(words.noMunicipal),
      columns: [t(words.organisation), t(words.since), t(words.versionShort)],
      rows: municipal.map(member => ({
        name: name(member),
        cells: [writeDay(member.since, tongue), String(member.statementVersion)],
      })),
    },
    signatures: {
      heading: t(words.signatures),
      how: t(words.signaturesHow),
      columns: [
        t(words.signatory),
        t(words.role),
        t(words.organisation),
        t(words.signedOn),
        t(words.versionShort),
      ],
      rows: members.map(member => ({
        signatory: member.signatory?.name ?? (member.kind === 'individual' ? name(member).text : ''),
        missing: t(words.notSaid),
        title: member.signatory?.title ?? '',
        organisation: member.kind === 'individual' ? { text: '–', tongue } : name(member),
        day: writeDay(member.endorsedOn, tongue),
        version: String(member.statementVersion),
      })),
    },
  }
}

function dividerData(facts: PackFacts, letter: Bound, page: number) {
  const { tongue, zone } = facts
  const t = speechIn(tongue)
  const member = facts.members.find(({ id }) => id === letter.memberId)
  const signatory = member?.signatory
  return {
    page,
    kind: t(words.letterOf),
    name: told(member?.name ?? '', tongue),
    sector: sectorName(t, member?.sector ?? null) ?? '',
    signatory: signatory ? [signatory.name, signatory.title].filter(Boolean).join(', ') : '',
    received: t(words.received, { day: writeDayOf(letter.at, zone, tongue) }),
    sentence: letter.read.ok
      ? t(words.follows, { count: letter.read.pages })
      : t(unreadableWords[letter.read.why]),
    unread: !letter.read.ok,
  }
}
