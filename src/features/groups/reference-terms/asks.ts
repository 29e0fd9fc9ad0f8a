/** “At least two people from the health sector”; with a community, from there. */
export interface Ask {
  sector: string | null
  communityId: string | null
  atLeast: number
}
