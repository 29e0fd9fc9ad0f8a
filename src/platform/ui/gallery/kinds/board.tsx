import { Card, Figures } from '../../card.tsx'
import { PageHead } from '../../page-head.tsx'
import { Needing } from '../lists.tsx'
import type { Stage } from '../stage.tsx'

export const Board = ({ say }: Stage) => (
  <div class="split">
    <div class="stack loose">
      <PageHead
        title={say('Good morning, Amira. Three things need you.', 'صباح الخير يا أميرة. ثلاثة أمور تنتظرك.')}
      />
      <Needing say={say} />
    </div>
    <aside class="stack">
      <h2>{say('This month', 'هذا الشهر')}</h2>
      <Card>
        <Figures
          figures={[
            [say('Actions moving', 'أعمال جارية'), '31 / 44'],
            [say('Listings confirmed', 'خدمات مؤكدة'), '183 / 204'],
            [say('Pass visits', 'زيارات البطاقة'), '412'],
          ]}
        />
      </Card>
    </aside>
  </div>
)
