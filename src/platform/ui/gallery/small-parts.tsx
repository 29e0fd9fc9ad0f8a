import { plainDate } from '../../time.ts'
import { Actions, Button, ButtonLink } from '../button.tsx'
import { Card, Facts, Figures, Pairs } from '../card.tsx'
import { Day } from '../dates.tsx'
import { EmptyState } from '../empty-state.tsx'
import { Label } from '../label.tsx'
import { Notice } from '../notice.tsx'
import { History } from '../page-head.tsx'
import { BackLink, Breadcrumbs } from '../way-back.tsx'
import { Ltr, Prose, Written } from '../written.tsx'
import { Shelf, type Stage } from './stage.tsx'

const day = plainDate('2026-11-03')

export const SmallParts = ({ view, say }: Stage) => (
  <>
    <Shelf id="buttons" name="Button, ButtonLink">
      <Actions>
        <Button>{say('Approve and e-mail Nadia', 'الموافقة ومراسلة نادية')}</Button>
        <Button kind="second">{say('Ask her something first', 'اسألها أولًا')}</Button>
        <Button kind="lamp">{say('Find help', 'ابحث عن مساعدة')}</Button>
        <Button kind="danger">{say('Erase for good', 'محو نهائي')}</Button>
        <ButtonLink kind="quiet" href="#">
          {say('This is not mine any more', 'لم يعد هذا من شأني')}
        </ButtonLink>
        <Button big>{say('Tell the partnership', 'أخبر الشراكة')}</Button>
      </Actions>
      <Actions>
        <button type="button" class="button sending" aria-disabled="true">
          {say('Approve and e-mail Nadia', 'الموافقة ومراسلة نادية')}
        </button>
        <span class="quiet">{say('while it is being sent', 'أثناء الإرسال')}</span>
      </Actions>
    </Shelf>
    <Shelf id="labels" name="Label">
      <Actions>
        <Label>{say('everyone', 'الجميع')}</Label>
        <Label tone="good">{say('open until 9 pm', 'مفتوح حتى 9 مساءً')}</Label>
        <Label tone="warn">{say('1 stuck', 'واحد متوقف')}</Label>
        <Label tone="bad">{say('Nothing, 50–70 people', 'لا شيء، 50–70 شخصًا')}</Label>
        <Label tone="info">{say('Thursday, 5:30 pm', 'الخميس، 5:30 مساءً')}</Label>
      </Actions>
    </Shelf>
    <Shelf id="cards" name="Card, Facts, Pairs, Figures">
      <div class="grid">
        <Card>
          <Label tone="info">{say('Saturday, 10 am', 'السبت، 10 صباحًا')}</Label>
          <h3>
            <a href="#cards">{say('Skating for people who never have', 'تزلج لمن لم يجرّبه قط')}</a>
          </h3>
          <p>{say('Melville arena. Skates lent, childcare.', 'صالة ملفيل. زلاجات معارة ورعاية أطفال.')}</p>
          <Facts small facts={[say('Free', 'مجانًا'), <Ltr>306 555 0123</Ltr>, '1,2 km']} />
        </Card>
        <Card>
          <h3>{say('This month', 'هذا الشهر')}</h3>
          <Figures
            figures={[
              [say('Actions moving', 'أعمال جارية'), '31 / 44'],
              [say('Listings confirmed', 'خدمات مؤكدة'), '183 / 204'],
            ]}
          />
        </Card>
        <Card tone="lamp">
          <h3>{say('New here?', 'جديد هنا؟')}</h3>
          <p>{say('Start with three questions.', 'ابدأ بثلاثة أسئلة.')}</p>
        </Card>
      </div>
      <Card>
        <Pairs
          pairs={[
            [say('Phone', 'الهاتف'), <Ltr>306 555 0123</Ltr>],
            [say('Address', 'العنوان'), <Ltr>12 Broadway Street West, Yorkton SK</Ltr>],
            [say('Checked', 'آخر تحقق'), day && <Day day={day} view={view} />],
            [say('Not given', 'غير مذكور'), undefined],
          ]}
        />
      </Card>
    </Shelf>
    <Shelf id="notices" name="Notice">
      <Notice>{say('Nadia is a member now. She has an e-mail.', 'نادية عضو الآن. وصلتها رسالة.')}</Notice>
      <Notice tone="info">
        {say('The import can be left; we will e-mail you.', 'يمكنك المغادرة؛ سنراسلك.')}
      </Notice>
      <Notice tone="warn">
        {say('Not checked for 14 months. Call before you go.', 'لم يُتحقق منه منذ 14 شهرًا. اتصل قبل أن تذهب.')}
      </Notice>
      <Notice tone="bad">{say('The file could not be read.', 'تعذرت قراءة الملف.')}</Notice>
    </Shelf>
    <Shelf id="heads" name="BackLink, Breadcrumbs, History">
      <Breadcrumbs
        label={say('Where you are', 'موقعك')}
        steps={[
          { label: say('Plan', 'الخطة'), href: '#' },
          { label: say('Close the gaps', 'سدّ الثغرات'), href: '#' },
        ]}
      />
      <BackLink href="#heads" label={say('All goals', 'كل الأهداف')} />
      <History
        events={[
          {
            when: say('3 November 2026', '3 نوفمبر 2026'),
            what: say('Public Health said it is on track.', 'قالت الصحة العامة إنه يسير كما يجب.'),
          },
          { when: say('14 May 2026', '14 مايو 2026'), what: say('The council took it up.', 'تبنّاه المجلس.') },
        ]}
      />
    </Shelf>
    <Shelf id="empty" name="EmptyState">
      <EmptyState
        title={say('No gap is confirmed yet', 'لم تؤكَّد أي ثغرة بعد')}
        why={say(
          'A gap is a need that no service in reach meets. Confirming one puts it in front of the council.',
          'الثغرة حاجة لا تلبيها أي خدمة قريبة. تأكيدها يضعها أمام المجلس.',
        )}
      >
        <ButtonLink href="#empty">{say('Open the grid', 'افتح الجدول')}</ButtonLink>
        <ButtonLink href="#empty" kind="second">
          {say('Try it with an example', 'جرّب بمثال')}
        </ButtonLink>
      </EmptyState>
    </Shelf>
    <Shelf id="written" name="Written, Ltr, Prose">
      <p>
        <Written text={{ ar: 'مطبخ القادمين الجدد' }} tongue={view.tongue === 'ar' ? 'en' : view.tongue} /> ·{' '}
        <Written text={{ en: 'Newcomers Kitchen' }} tongue={view.tongue} /> ·{' '}
        <Written text={{ uk: 'Кухня новоприбулих' }} tongue={view.tongue} />
      </p>
      <Prose
        tongue={view.tongue}
        text={{
          en: 'Everyone who arrives should find the door.\n\nThat is why we left the light on.\nCome in.',
          ar: 'كل من يصل يجب أن يجد الباب.\n\nلهذا تركنا الضوء مضاءً.\nتفضل.',
        }}
      />
    </Shelf>
  </>
)
