import type { Listed } from '../list/listed.ts'
import { type MemberKind, memberKinds } from '../member.ts'

export interface Choice {
  kinds: readonly MemberKind[]
  sectors: readonly string[]
}

/** Members that go into the pack: of the kinds and sectors chosen; choosing none means all. Those kept informed only did not sign to take part. */
export const chosen = (members: readonly Listed[], choice: Choice): Listed[] =>
  members.filter(
    member =>
      member.involvement !== 'informed' &&
      (choice.kinds.length === 0 || choice.kinds.includes(member.kind)) &&
      (choice.sectors.length === 0 || (member.sector !== null && choice.sectors.includes(member.sector))),
  )

/** Members under their sectors, in the order of sectors given; others by name of what was written, the unsaid last. */
export function bySector(
  members: readonly Listed[],
  sectors: readonly string[],
): { sector: string | null; individuals: boolean; members: Listed[] }[] {
  const place = (sector: string | null) => {
    if (sector === null) return sectors.length + 1
    const at = sectors.indexOf(sector)
    return at < 0 ? sectors.length : at
  }
  const persons = members.filter(({ kind }) => kind === 'individual')
  const groups = Map.groupBy(
    members.filter(({ kind }) => kind !== 'individual'),
    ({ sector }) => sector,
  )
  const ordered = [...groups].sort(([a], [b]) => place(a) - place(b) || (a ?? '').localeCompare(b ?? ''))
  return [
    ...ordered.map(([sector, those]) => ({ sector, individuals: false, members: those })),
    ...(persons.length > 0 ? [{ sector: null, individuals: true, members: persons }] : []),
  ]
}

export const kindsIn = (written: readonly string[]): MemberKind[] =>
  memberKinds.filter(kind => written.includes(kind))
