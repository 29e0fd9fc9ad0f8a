import { visitor } from '#platform/words/messages.ts'

/** Provinces and territories by their postal abbreviation, west to east, then north. */
export const provinces = [
  'BC',
  'AB',
  'SK',
  'MB',
  'ON',
  'QC',
  'NB',
  'NS',
  'PE',
  'NL',
  'YT',
  'NT',
  'NU',
] as const
export type Province = (typeof provinces)[number]

export const isProvince = (written: string): written is Province =>
  (provinces as readonly string[]).includes(written)

export const provinceNames = visitor({
  BC: { en: 'British Columbia', fr: 'Colombie-Britannique', ar: 'كولومبيا البريطانية' },
  AB: { en: 'Alberta', fr: 'Alberta', ar: 'ألبرتا' },
  SK: { en: 'Saskatchewan', fr: 'Saskatchewan', ar: 'ساسكاتشوان' },
  MB: { en: 'Manitoba', fr: 'Manitoba', ar: 'مانيتوبا' },
  ON: { en: 'Ontario', fr: 'Ontario', ar: 'أونتاريو' },
  QC: { en: 'Quebec', fr: 'Québec', ar: 'كيبيك' },
  NB: { en: 'New Brunswick', fr: 'Nouveau-Brunswick', ar: 'نيو برنزويك' },
  NS: { en: 'Nova Scotia', fr: 'Nouvelle-Écosse', ar: 'نوفا سكوشا' },
  PE: { en: 'Prince Edward Island', fr: 'Île-du-Prince-Édouard', ar: 'جزيرة الأمير إدوارد' },
  NL: { en: 'Newfoundland and Labrador', fr: 'Terre-Neuve-et-Labrador', ar: 'نيوفاوندلاند ولابرادور' },
  YT: { en: 'Yukon', fr: 'Yukon', ar: 'يوكون' },
  NT: { en: 'Northwest Territories', fr: 'Territoires du Nord-Ouest', ar: 'الأقاليم الشمالية الغربية' },
  NU: { en: 'Nunavut', fr: 'Nunavut', ar: 'نونافوت' },
}) satisfies Record<Province, unknown>

/** Zones people in a province live by, the usual one first. */
const zonesByProvince: Record<Province, readonly [string, ...string[]]> = {
  BC: ['America/Vancouver', 'America/Edmonton', 'America/Dawson_Creek'],
  AB: ['America/Edmonton'],
  SK: ['America/Regina', 'America/Edmonton'],
  MB: ['America/Winnipeg'],
  ON: ['America/Toronto', 'America/Winnipeg', 'America/Atikokan'],
  QC: ['America/Toronto', 'America/Halifax', 'America/Blanc-Sablon'],
  NB: ['America/Moncton'],
  NS: ['America/Halifax'],
  PE: ['America/Halifax'],
  NL: ['America/St_Johns', 'America/Goose_Bay'],
  YT: ['America/Whitehorse'],
  NT: ['America/Yellowknife', 'America/Inuvik'],
  NU: ['America/Iqaluit', 'America/Rankin_Inlet', 'America/Cambridge_Bay'],
}

export const zonesOf = (province: Province): readonly [string, ...string[]] => zonesByProvince[province]

/** Every zone of Canada that a partnership may live by. */
export const zones: readonly string[] = [...new Set(Object.values(zonesByProvince).flat())]
