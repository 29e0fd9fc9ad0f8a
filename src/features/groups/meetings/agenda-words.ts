import { type VisitorMessage, visitor } from '#platform/words/messages.ts'
import type { AgendaKind, Standing } from './agenda.ts'

/** The very words put onto the agenda; staff may change them there. */
export const standingWords: Record<Standing, VisitorMessage> = visitor({
  'land-acknowledgement': {
    en: 'Land acknowledgement',
    fr: 'Reconnaissance du territoire',
    ar: 'الاعتراف بالأرض',
  },
  'conflict-declaration': {
    en: 'Does anything on this agenda touch you personally?',
    fr: 'Un point de l’ordre du jour vous touche-t-il personnellement?',
    ar: 'هل يمسّكم شيء من جدول الأعمال شخصيًا؟',
  },
  'approval-of-minutes': {
    en: 'Approval of the minutes of the last meeting',
    fr: 'Adoption du procès-verbal de la dernière réunion',
    ar: 'اعتماد محضر الاجتماع السابق',
  },
})

export const agendaKindWords: Record<AgendaKind, VisitorMessage> = visitor({
  information: { en: 'For information', fr: 'Pour information', ar: 'للعلم' },
  discussion: { en: 'For discussion', fr: 'Pour discussion', ar: 'للنقاش' },
  decision: { en: 'For decision', fr: 'Pour décision', ar: 'للقرار' },
})
