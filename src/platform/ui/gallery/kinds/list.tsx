import { Ask, Chips } from '../../filters.tsx'
import { PageHead } from '../../page-head.tsx'
import { Pagination } from '../../pagination.tsx'
import { Found, filterChips } from '../lists.tsx'
import type { Stage } from '../stage.tsx'

export const List = ({ say }: Stage) => (
  <>
    <PageHead title={say('Find help', 'ابحث عن مساعدة')} />
    <Ask
      action="#"
      label={say('What do you need?', 'ماذا تحتاج؟')}
      value={say('English class', 'درس إنجليزية')}
      button={say('Find', 'ابحث')}
    />
    <Chips label={say('Filters', 'التصفية')} remove={say('Turn off:', 'إيقاف:')} chips={filterChips(say)} />
    <p role="status">
      <strong>{say('12 services', '12 خدمة')}</strong>{' '}
      {say('in and around Peterborough, nearest first.', 'في بيتربورو وحولها، الأقرب أولًا.')}
    </p>
    <Found say={say} />
    <Pagination
      label={say('Pages', 'الصفحات')}
      count={say('1 to 2 of 12', '1 إلى 2 من 12')}
      next={{ label: say('The next 10', 'الـ10 التالية'), href: '#' }}
    />
  </>
)
