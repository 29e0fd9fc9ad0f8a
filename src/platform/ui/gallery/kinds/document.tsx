import { Document } from '../../page-head.tsx'
import { Table } from '../../table.tsx'
import { Goals } from '../pictures.tsx'
import type { Stage } from '../stage.tsx'

export const Paper = ({ say }: Stage) => (
  <Document
    above={say(
      'Version 2 · adopted by the council on 14 May 2026',
      'النسخة 2 · اعتمدها المجلس في 14 مايو 2026',
    )}
    title={say('Community Immigrant Integration Plan', 'خطة دمج المهاجرين في المجتمع')}
    summary={say(
      'What we will do together until 2030, who does it, and how we will know.',
      'ما سنفعله معًا حتى 2030، ومن يفعله، وكيف سنعرف.',
    )}
  >
    <section class="stack">
      <h2>{say('Goal 1. Close the gaps in services', 'الهدف 1. سدّ الثغرات في الخدمات')}</h2>
      <p>
        {say(
          'Where a need has no service within 45 minutes, we either bring one, share one, or say plainly that we cannot.',
          'حيث لا توجد خدمة خلال 45 دقيقة، نأتي بها أو نتشارك واحدة أو نقول بوضوح إننا لا نستطيع.',
        )}
      </p>
      <Table
        caption={say('Actions', 'الأعمال')}
        columns={[
          { label: say('Action', 'العمل') },
          { label: say('Lead', 'القيادة') },
          { label: say('By', 'حتى') },
        ]}
        rows={[
          [
            say('Interpreters at the walk-in clinic', 'مترجمون في العيادة'),
            say('Public Health', 'الصحة العامة'),
            say('December 2026', 'ديسمبر 2026'),
          ],
          [
            say('A shared van for early shifts', 'حافلة مشتركة للمناوبات المبكرة'),
            'Yorkton',
            say('August 2026', 'أغسطس 2026'),
          ],
        ]}
      />
    </section>
    <section class="stack">
      <h2>{say('Where it stands', 'أين وصلت')}</h2>
      <Goals say={say} />
    </section>
  </Document>
)
