import { fold } from '#platform/text.ts'

export type Seen = {
  name: string
  province: string
  host: string | undefined
  phone: string | undefined
  address: string
}

/**
 * Groups records of one organisation: same name (in normal form) and province, and besides the same web
 * host, phone number or address. The name alone is not enough, and a different name is always another
 * organisation, even next door: joining the rest is for a person, in the duplicates room.
 * Gives for each record the parts that identify its organisation, whatever the order of the file.
 */
export function organisationKeys(seen: readonly Seen[]): readonly (readonly string[])[] {
  const leader = seen.map((_, at) => at)
  const leaderOf = (at: number): number => {
    let top = at
    while (leader[top] !== top) top = leader[top] ?? top
    return top
  }
  const first = new Map<string, number>()
  const signsOf = ({ name, province, host, phone, address }: Seen) => {
    const named = `${fold(name)}|${province}`
    const signs = [host && `site ${host}`, phone && `phone ${phone}`, `address ${address}`]
    return signs.filter(sign => sign !== undefined && sign !== '').map(sign => `${named}|${sign}`)
  }
  const signs = seen.map(signsOf)
  for (const [at, all] of signs.entries())
    for (const sign of all) {
      const other = first.get(sign)
      if (other === undefined) first.set(sign, at)
      else leader[leaderOf(at)] = leaderOf(other)
    }
  const anchors = new Map<number, string>()
  for (const [at, all] of signs.entries()) {
    const top = leaderOf(at)
    const best = [anchors.get(top), ...all].filter(sign => sign !== undefined).sort(bySteadiness)[0]
    if (best !== undefined) anchors.set(top, best)
  }
  return seen.map((_, at) => [anchors.get(leaderOf(at)) ?? String(at)])
}

const steadiness = ['site', 'phone', 'address']
const rank = (sign: string) => steadiness.findIndex(word => sign.includes(`|${word} `))
const bySteadiness = (a: string, b: string) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0)
