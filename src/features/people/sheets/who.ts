import type { Answers, SheetRow } from '#platform/sheets/sheet.ts'
import { fold, type TextIn, textIn } from '#platform/text.ts'
import { type KnownName, knownAs } from './alike.ts'

/** Who a row is about, and whether they are known. */
export interface Who {
  line: number
  organisation?: {
    name: TextIn
    /** Known, or named on an earlier row of the same file. */
    known?: string
    sameAsLine?: number
    /** Might be one of these: a person has to say. */
    maybe: KnownName[]
  }
  person?: { name: string; email?: string; known?: string }
  /** A community nobody here serves. */
  strayCommunity?: string
}

export interface Acquainted {
  organisations: KnownName[]
  persons: { id: string; name: string; email: string | null; organisationId: string | null }[]
  communities: { id: string; name: string }[]
}

const namesOf = ({ values }: SheetRow): TextIn =>
  textIn({ en: values.organisation, fr: values.organisationFr })

const newAnswer = 'new'
export const sameAnswer = (id: string) => `same:${id}`
export const newHere = newAnswer

/** Reads who each row is about, against those known and the rows before it. Changes nothing. */
export function whoIsWho(rows: readonly SheetRow[], known: Acquainted, answers: Answers): Who[] {
  const seen = new Map<string, number>()
  return rows.map((row): Who => {
    const { line, values } = row
    const name = namesOf(row)
    const names = Object.values(name)
    const who: { -readonly [key in keyof Who]: Who[key] } = { line }
    if (names.length > 0) {
      const earlier = names.map(each => seen.get(fold(each))).find(at => at !== undefined)
      const { exact, near } = knownAs(names, known.organisations)
      const answer = answers[line]
      const said = known.organisations.find(({ id }) => answer === sameAnswer(id))
      const same = exact ?? said
      who.organisation = {
        name,
        ...(same ? { known: same.id } : {}),
        ...(earlier !== undefined && !same ? { sameAsLine: earlier } : {}),
        maybe: earlier === undefined && !same ? near : [],
      }
      for (const each of names) if (!seen.has(fold(each))) seen.set(fold(each), line)
    }
    if (values.person || values.email) {
      const email = values.email?.toLowerCase()
      const person = known.persons.find(each =>
        email
          ? each.email?.toLowerCase() === email
          : fold(each.name) === fold(values.person ?? '') &&
            each.organisationId === (who.organisation?.known ?? null),
      )
      who.person = {
        name: values.person ?? values.email ?? '',
        ...(email ? { email } : {}),
        ...(person ? { known: person.id } : {}),
      }
    }
    const community = values.community?.trim()
    if (community && !known.communities.some(each => fold(each.name) === fold(community)))
      who.strayCommunity = community
    return who
  })
}
