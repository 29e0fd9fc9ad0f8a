import type { TextIn } from '#platform/text.ts'
import { said } from '../telling.ts'

interface PointTold {
  title: TextIn
  text: string
  heldBack?: string
  motion?: { text: TextIn; mover: string; seconder: string; stepsOut?: string; reason: TextIn }
  promise?: { sentence: TextIn; who: string; inDays: number; done?: true }
}

export interface MeetingTold {
  ago: number
  title: TextIn
  /** Who sent regrets; the others of the council came. */
  away: readonly string[]
  points: readonly PointTold[]
  approved: boolean
}

// What was said in these meetings is invented, as the people are.
export const meetingsTold: readonly MeetingTold[] = [
  {
    ago: 98,
    title: said('Council meeting, late summer', 'Réunion du conseil, fin de l’été'),
    away: ['luc'],
    approved: true,
    points: [
      {
        title: said('Getting to the clinic from Douro', 'Se rendre à la clinique depuis Douro'),
        text: 'Walter brought the map of rides. Three families in Douro have no way to the clinic on weekdays.\n\n- Irene said the township van stands still on Tuesdays and Thursdays.\n- Yusra knows two drivers who would volunteer.',
        heldBack: 'One family asked not to be named; Yusra keeps in touch with them.',
        motion: {
          text: said(
            'Ask the townships to share one van for clinic days',
            'Demander aux cantons de partager une fourgonnette les jours de clinique',
          ),
          mover: 'irene',
          seconder: 'yusra',
          stepsOut: 'walter',
          reason: said(
            'Families told us that they miss appointments, and a van stands unused two days a week.',
            'Des familles nous ont dit manquer des rendez-vous, et une fourgonnette ne sert pas deux jours par semaine.',
          ),
        },
        promise: {
          sentence: said(
            'Bring the van question to township council',
            'Porter la question de la fourgonnette au conseil du canton',
          ),
          who: 'irene',
          inDays: 30,
          done: true,
        },
      },
      {
        title: said('Welcome packet', 'Trousse d’accueil'),
        text: 'Callum showed the draft. People liked the map and asked for fewer words.',
        promise: {
          sentence: said(
            'Shorten the welcome packet to eight pages',
            'Ramener la trousse d’accueil à huit pages',
          ),
          who: 'callum',
          inDays: 60,
        },
      },
    ],
  },
  {
    ago: 34,
    title: said('Council meeting, autumn', 'Réunion du conseil, automne'),
    away: ['callum', 'teodora'],
    approved: false,
    points: [
      {
        title: said('Evening English classes', 'Cours d’anglais du soir'),
        text: 'Hana told of people on shifts who cannot come in the day. Luc offers the room of the Cercle on Mondays.',
        motion: {
          text: said('Try an evening class for ten weeks', 'Essayer un cours du soir pendant dix semaines'),
          mover: 'hana',
          seconder: 'luc',
          reason: said(
            'People who work in the day told us they are left out.',
            'Des personnes qui travaillent le jour nous ont dit être exclues.',
          ),
        },
        promise: {
          sentence: said(
            'Find a teacher for Monday evenings',
            'Trouver une personne pour enseigner le lundi soir',
          ),
          who: 'hana',
          inDays: 50,
        },
      },
      {
        title: said('Translating the plan into Arabic', 'Traduire le plan en arabe'),
        text: 'Yusra read two pages aloud; everyone wants the rest.',
        promise: {
          sentence: said(
            'Ask three translators what it costs',
            'Demander un prix à trois traducteurs ou traductrices',
          ),
          who: 'beatrix',
          inDays: 14,
        },
      },
    ],
  },
]
