import { fold } from '#platform/text.ts'

export interface Area {
  area: string
  areaType: string
  province: string
}

/** How tables of the census write a province, accents aside, and its code. */
const written: Record<string, string> = {
  'n.l.': 'NL',
  'p.e.i.': 'PE',
  'n.s.': 'NS',
  'n.b.': 'NB',
  'que.': 'QC',
  'ont.': 'ON',
  'man.': 'MB',
  'sask.': 'SK',
  'alta.': 'AB',
  'b.c.': 'BC',
  yukon: 'YT',
  'y.t.': 'YT',
  'n.w.t.': 'NT',
  'nvt.': 'NU',
  'newfoundland and labrador': 'NL',
  'terre-neuve-et-labrador': 'NL',
  'prince edward island': 'PE',
  'ile-du-prince-edouard': 'PE',
  'nova scotia': 'NS',
  'nouvelle-ecosse': 'NS',
  'new brunswick': 'NB',
  'nouveau-brunswick': 'NB',
  quebec: 'QC',
  ontario: 'ON',
  manitoba: 'MB',
  saskatchewan: 'SK',
  alberta: 'AB',
  'british columbia': 'BC',
  'colombie-britannique': 'BC',
  'northwest territories': 'NT',
  'territoires du nord-ouest': 'NT',
  nunavut: 'NU',
}

const inProvince = (area: Area, province: string): boolean =>
  area.province
    .split(/[/,]/)
    .some(each => (written[fold(each).trim()] ?? each.trim().toUpperCase()) === province)

export const keyOfArea = ({ area, areaType, province }: Area): string =>
  JSON.stringify([area, areaType, province])

/**
 * The areas to choose from for a community: those of its province first. Suggested, never decided: the area of the same
 * name that somebody named for it in the settings.
 */
export function areasFor(
  community: { province: string; censusArea: string | null },
  areas: readonly Area[],
): { suggested: Area | undefined; areas: Area[] } {
  const here = areas.filter(area => inProvince(area, community.province))
  const elsewhere = areas.filter(area => !here.includes(area))
  return {
    suggested: here.find(({ area }) => area === community.censusArea),
    areas: [...here, ...elsewhere],
  }
}
