import type { PropsWithChildren } from 'hono/jsx'
import type { View } from '../../http/view.ts'
import { directionOf } from '../../text.ts'
import { speechIn } from '../../words/speech.ts'

/** What a sample is shown with: the page's view, and its words in English or Arabic. */
export interface Stage {
  view: View
  say: (en: string, ar: string) => string
  scheme: 'light' | 'dark' | undefined
  mapStyleUrl: string | undefined
}

/** The reader's own view, turned around or given other words where the address asks for it. */
export function stageFor(view: View, query: URLSearchParams, mapStyleUrl?: string): Stage {
  const tongue =
    query.get('dir') === 'rtl' ? 'ar' : query.get('dir') === 'ltr' && view.dir === 'rtl' ? 'en' : view.tongue
  const scheme = query.get('scheme')
  return {
    view: {
      ...view,
      tongue,
      dir: directionOf(tongue),
      t: speechIn(tongue),
      ...samplesOfNavigation(tongue === 'ar'),
    },
    say: (en, ar) => (tongue === 'ar' ? ar : en),
    mapStyleUrl,
    scheme: scheme === 'light' || scheme === 'dark' ? scheme : undefined,
  }
}

const link = (label: string, current = false) => ({ label, href: '#', current })

function samplesOfNavigation(arabic: boolean): Pick<View, 'visitorNav' | 'staffNav'> {
  const say = (en: string, ar: string) => (arabic ? ar : en)
  return {
    visitorNav: [
      link(say('Home', 'الرئيسية'), true),
      link(say('Find help', 'ابحث عن مساعدة')),
      link(say('Our plan', 'خطتنا')),
      link(say('What’s on', 'الفعاليات')),
      link(say('Take part', 'شارك')),
    ],
    staffNav: [
      { label: say('Today', 'اليوم'), current: true, links: [link(say('Today', 'اليوم'), true)] },
      {
        label: say('Listen and see', 'نستمع ونرى'),
        current: false,
        links: [
          link(say('Directory', 'الدليل')),
          link(say('Gaps', 'الثغرات')),
          link(say('Research', 'الأبحاث')),
          link(say('Welcoming communities', 'مجتمعات مرحِّبة')),
          link(say('Referrals', 'الإحالات')),
        ],
      },
      {
        label: say('Plan', 'الخطة'),
        current: false,
        links: [
          link(say('The plan', 'الخطة')),
          link(say('Groups', 'المجموعات')),
          link(say('Threads', 'الخيوط')),
        ],
      },
      {
        label: say('People', 'الأشخاص'),
        current: false,
        links: [
          link(say('Members', 'الأعضاء')),
          link(say('Organisations', 'المنظمات')),
          link(say('Persons', 'الأفراد')),
        ],
      },
      {
        label: say('Programs', 'البرامج'),
        current: false,
        links: [
          link(say('Newcomers Kitchen', 'مطبخ القادمين الجدد')),
          link(say('Welcome Pass', 'بطاقة الترحيب')),
          link(say('Training', 'التدريب')),
          link(say('Workforce', 'القوى العاملة')),
          link(say('Events', 'الفعاليات')),
        ],
      },
      {
        label: say('Tell', 'نُخبر'),
        current: false,
        links: [
          link(say('Newsletter', 'الرسالة الإخبارية')),
          link(say('Reports', 'التقارير')),
          link(say('Library', 'المكتبة')),
        ],
      },
    ],
  }
}

/** A part of the gallery, with the name of the component it shows. */
export const Shelf = (p: PropsWithChildren<{ id: string; name: string }>) => (
  <section class="stack" id={p.id}>
    <h2>{p.name}</h2>
    {p.children}
  </section>
)
