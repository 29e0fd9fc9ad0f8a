import { Ask, Chips } from '../filters.tsx'
import { Label } from '../label.tsx'
import { Pagination } from '../pagination.tsx'
import { Result, Results } from '../result.tsx'
import { Table } from '../table.tsx'
import { TodoList } from '../todo-list.tsx'
import { Ltr } from '../written.tsx'
import { Shelf, type Stage } from './stage.tsx'

export const Found = ({ say }: Pick<Stage, 'say'>) => (
  <Results>
    <Result
      level={2}
      href="#"
      name={
        <>
          {say('LINC: ', 'دروس ')}
          <mark>{say('English', 'الإنجليزية')}</mark>
          {say(' classes, levels 1 to 6', '، المستويات 1 إلى 6')}
        </>
      }
      facts={[
        <Ltr>Fleming College</Ltr>,
        say('1.2 km', '1.2 كم'),
        <Label tone="good">{say('Open until 9 pm', 'مفتوح حتى 9 مساءً')}</Label>,
      ]}
      summary={say(
        'Free classes by day and evening, with childcare by day.',
        'دروس مجانية نهارًا ومساءً، مع رعاية الأطفال نهارًا.',
      )}
      more={[say('Staff speak English, French, Arabic', 'يتحدث الموظفون الإنجليزية والفرنسية والعربية')]}
      why={say(
        'Checked by Fleming College on 2 November. Here because it is an English class close to you.',
        'تحققت منه الكلية في 2 نوفمبر. هنا لأنه درس إنجليزية قريب منك.',
      )}
    />
    <Result
      level={2}
      href="#"
      name={say('Conversation circle', 'حلقة محادثة')}
      facts={[
        say('Public Library', 'المكتبة العامة'),
        say('0.4 km', '0.4 كم'),
        <Label>{say('Tuesday, 6 pm', 'الثلاثاء، 6 مساءً')}</Label>,
      ]}
      summary={say(
        'Practise with volunteers. No level and no papers asked.',
        'تدرّب مع متطوعين. لا يُطلب مستوى ولا أوراق.',
      )}
      why={say(
        'Not checked for 14 months. Call before you go.',
        'لم يُتحقق منه منذ 14 شهرًا. اتصل قبل أن تذهب.',
      )}
    />
  </Results>
)

export const filterChips = (say: Stage['say']) => [
  { label: say('open tonight', 'مفتوح الليلة'), href: '#', on: true },
  { label: say('childcare there', 'رعاية أطفال'), href: '#' },
  { label: say('free', 'مجاني'), href: '#' },
  { label: say('refugee claimants', 'طالبو اللجوء'), href: '#' },
]

export const Needing = ({ say }: Pick<Stage, 'say'>) => (
  <TodoList
    lines={[
      {
        when: say('today', 'اليوم'),
        now: true,
        sentence: say(
          'Settlement working group meets at 2 pm.',
          'تجتمع مجموعة عمل الاستقرار في الثانية ظهرًا.',
        ),
        more: say(
          'Quorum is 6. Five said yes, three have not answered.',
          'النصاب 6. وافق خمسة ولم يجب ثلاثة.',
        ),
        action: { label: say('Remind the three', 'ذكّر الثلاثة'), href: '#' },
      },
      {
        when: say('2 days', 'يومان'),
        sentence: say('The newsletter goes out on Friday.', 'تُرسل الرسالة الإخبارية يوم الجمعة.'),
        more: say('The French edition has 1 part to check.', 'في الطبعة الفرنسية جزء واحد للمراجعة.'),
        action: { label: say('Finish it', 'أكملها'), href: '#' },
      },
      {
        when: say('31 days', '31 يومًا'),
        sentence: say('Action 2.3 has gone quiet.', 'العمل 2.3 ساكن.'),
        more: say('Asked twice. Usual answer: within a week.', 'سألنا مرتين. الجواب المعتاد: خلال أسبوع.'),
        action: { label: say('Call Public Health', 'اتصل بالصحة العامة'), href: '#' },
      },
    ]}
  />
)

export const Lists = ({ say }: Stage) => (
  <>
    <Shelf id="search" name="Ask, Chips, Result, Pagination">
      <Ask
        action="#"
        label={say('What do you need?', 'ماذا تحتاج؟')}
        example={say('English classes', 'دروس الإنجليزية')}
        button={say('Find', 'ابحث')}
      />
      <Chips label={say('Filters', 'التصفية')} remove={say('Turn off:', 'إيقاف:')} chips={filterChips(say)} />
      <Found say={say} />
      <Pagination
        label={say('Pages', 'الصفحات')}
        count={say('Services 51 to 100 of 212', 'الخدمات 51 إلى 100 من 212')}
        previous={{ label: say('The 50 before', 'الـ50 السابقة'), href: '#' }}
        next={{ label: say('The next 50', 'الـ50 التالية'), href: '#' }}
      />
    </Shelf>
    <Shelf id="table" name="Table">
      <Table
        caption={say('Members as of today', 'الأعضاء حتى اليوم')}
        columns={[
          { label: say('Organisation', 'المنظمة') },
          { label: say('Kind', 'النوع') },
          { label: say('Commitments', 'الالتزامات'), figure: true },
          { label: say('State', 'الحالة') },
          { label: '' },
        ]}
        rows={[
          [
            'Trent Valley Dental',
            say('business', 'شركة'),
            '1',
            <Label tone="warn">{say('asks to join', 'تطلب الانضمام')}</Label>,
            <a class="button second" href="#table">
              {say('Review', 'راجع')}
            </a>,
          ],
          [
            say(
              'The Society of Friends of the Greater East Central Saskatchewan Newcomer Welcome and Settlement Co-operative Association, Women’s and Family Services Division, Yorkton and District Branch Incorporated',
              'جمعية أصدقاء مركز استقبال القادمين الجدد في شرق وسط ساسكاتشوان للخدمات النسائية والعائلية فرع يوركتون وضواحيها',
            ),
            say('organisation', 'منظمة'),
            '12',
            <Label tone="good">{say('member', 'عضو')}</Label>,
            '',
          ],
        ]}
      />
    </Shelf>
    <Shelf id="todo" name="TodoList">
      <Needing say={say} />
    </Shelf>
  </>
)
