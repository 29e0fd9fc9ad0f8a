import type { Child } from 'hono/jsx'
import { Actions, Button, ButtonLink } from '../button.tsx'
import { Card, Figures, Pairs } from '../card.tsx'
import { Ask, Chips } from '../filters.tsx'
import { Choices, ErrorSummary, TextArea, TextField } from '../form.ts'
import { Label } from '../label.tsx'
import { Document, History, PageHead } from '../page-head.tsx'
import { Pagination } from '../pagination.tsx'
import { Needs, Porch } from '../porch.tsx'
import { Table } from '../table.tsx'
import { Thread } from '../thread.tsx'
import { BackLink } from '../way-back.tsx'
import { Ltr } from '../written.tsx'
import { Found, filterChips, Needing } from './lists.tsx'
import { Goals, Grid, Places, stations } from './pictures.tsx'
import type { Stage } from './stage.tsx'

export interface PageKind {
  name: string
  frame?: { wide?: boolean; plain?: boolean; staff?: boolean }
  content: (stage: Stage) => Child
}

const FrontDoor = ({ say }: Stage) => (
  <>
    <Porch>
      <h1>{say('Welcome. We left the light on.', 'أهلًا بك. تركنا الضوء مضاءً.')}</h1>
      <p class="lead">
        {say(
          'Yorkton, Melville, Canora, Esterhazy and Kamsack are working together so that anyone who arrives can settle, find work, make friends and stay.',
          'تعمل يوركتون وملفيل وكانورا وإسترهيزي وكامساك معًا كي يستقر كل من يصل ويجد عملًا وأصدقاء ويبقى.',
        )}
      </p>
      <Ask
        lamp
        action="#"
        label={say('What do you need?', 'ماذا تحتاج؟')}
        example={say('For example: English classes', 'مثلًا: دروس الإنجليزية')}
        button={say('Find help', 'ابحث عن مساعدة')}
      />
      <Needs
        label={say('Common needs', 'حاجات شائعة')}
        needs={[
          say('Somewhere to live', 'مكان للسكن'),
          say('English and French', 'الإنجليزية والفرنسية'),
          say('Work', 'العمل'),
          say('A doctor', 'طبيب'),
          say('School and childcare', 'المدرسة ورعاية الأطفال'),
          say('Meeting people', 'التعرف إلى الناس'),
        ].map(label => ({ label, href: '#' }))}
      />
    </Porch>
    <section class="band">
      <div class="wrap split">
        <div class="stack">
          <h2>{say('What we promised, and where it stands', 'ما وعدنا به، وأين وصل')}</h2>
          <p class="quiet">{say('34 organisations are carrying 41 actions.', '34 منظمة تحمل 41 عملًا.')}</p>
          <Goals say={say} />
          <p>
            <a href="#main">{say('See the whole plan', 'شاهد الخطة كلها')}</a>
          </p>
        </div>
        <aside class="stack">
          <h2>{say('This week', 'هذا الأسبوع')}</h2>
          <Card>
            <Label tone="info">{say('Thursday, 5:30 pm', 'الخميس، 5:30 مساءً')}</Label>
            <h3>
              <a href="#main">{say('Newcomers Kitchen: Aleppo night', 'مطبخ القادمين الجدد: ليلة حلب')}</a>
            </h3>
            <p>{say('Three courses. 50 meals, 18 left.', 'ثلاثة أطباق. 50 وجبة، بقيت 18.')}</p>
            <ButtonLink href="#main">{say('Order a meal, $20', 'اطلب وجبة، 20 دولارًا')}</ButtonLink>
          </Card>
        </aside>
      </div>
    </section>
    <section class="band mist">
      <div class="wrap stack loose">
        <h2>{say('You told us. We decided. This happened.', 'قلتم لنا. قررنا. وهذا ما حدث.')}</h2>
        <Thread stations={stations(say)} />
        <p>
          <a href="#main">{say('Follow everything you told us', 'تابع كل ما قلتموه لنا')}</a>
        </p>
      </div>
    </section>
    <section class="band">
      <div class="wrap grid airy">
        {[
          [
            say('Join', 'انضم'),
            say(
              'You endorse the vision, and choose what you will help with.',
              'تؤيد الرؤية وتختار بما تساعد.',
            ),
            say('Join the partnership', 'انضم إلى الشراكة'),
          ] as const,
          [
            say('Tell us', 'أخبرنا'),
            say(
              'What makes it hard to live here? Five minutes, no name needed.',
              'ما الذي يصعّب العيش هنا؟ خمس دقائق، دون اسم.',
            ),
            say('Answer the survey', 'أجب عن الاستبيان'),
          ] as const,
          [
            say('Keep in touch', 'ابق على تواصل'),
            say(
              'One letter a month, in the language you choose.',
              'رسالة واحدة في الشهر، باللغة التي تختارها.',
            ),
            say('Get the newsletter', 'اشترك في الرسالة'),
          ] as const,
        ].map(([title, text, button], n) => (
          <div class="stack tight">
            <h2>{title}</h2>
            <p>{text}</p>
            <ButtonLink href="#main" kind={n ? 'second' : 'primary'}>
              {button}
            </ButtonLink>
          </div>
        ))}
      </div>
    </section>
  </>
)

const List = ({ say }: Stage) => (
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

const OneThing = ({ say, mapStyleUrl }: Stage) => (
  <>
    <BackLink href="#main" label={say('All services', 'كل الخدمات')} />
    <PageHead
      above={<Ltr>Fleming College</Ltr>}
      title={say('English classes, levels 1 to 6', 'دروس الإنجليزية، المستويات 1 إلى 6')}
      summary={say(
        'Free classes by day and evening, with childcare by day.',
        'دروس مجانية نهارًا ومساءً، مع رعاية الأطفال نهارًا.',
      )}
    >
      <ButtonLink href="tel:+17055550123">{say('Call', 'اتصل')}</ButtonLink>
      <ButtonLink href="#main" kind="second">
        {say('Something is wrong here', 'هناك خطأ هنا')}
      </ButtonLink>
    </PageHead>
    <div class="split">
      <div class="stack loose">
        <Pairs
          pairs={[
            [
              say('When', 'متى'),
              say('Monday to Friday, 9 am to 9 pm', 'الاثنين إلى الجمعة، 9 صباحًا إلى 9 مساءً'),
            ],
            [say('For whom', 'لمن'), say('Permanent residents, refugees', 'المقيمون الدائمون واللاجئون')],
            [say('Phone', 'الهاتف'), <Ltr>705 555 0123</Ltr>],
            [say('Address', 'العنوان'), <Ltr>599 Brealey Drive, Peterborough ON</Ltr>],
          ]}
        />
        <h2>{say('What happened to this listing', 'ما جرى لهذه الخدمة')}</h2>
        <History
          events={[
            {
              when: say('2 November 2026', '2 نوفمبر 2026'),
              what: say('Fleming College confirmed it.', 'أكدتها الكلية.'),
            },
          ]}
        />
      </div>
      <Places say={say} mapStyleUrl={mapStyleUrl} />
    </div>
  </>
)

const AForm = ({ say }: Stage) => {
  const form = {
    values: { org: 'Trent Valley Dental', mail: 'office@' },
    errors: { mail: say('Write the whole address, like office@example.ca.', 'اكتب العنوان كاملًا.') },
  }
  return (
    <>
      <BackLink href="#main" label={say('About joining', 'عن الانضمام')} />
      <PageHead
        title={say('Join the partnership', 'انضم إلى الشراكة')}
        summary={say('It takes about five minutes.', 'يستغرق نحو خمس دقائق.')}
      />
      <ErrorSummary form={form} title={say('One thing needs your attention', 'أمر واحد يحتاج إلى انتباهك')} />
      <form class="form" method="post" action="#main">
        <TextField form={form} name="org" label={say('Your organisation', 'منظمتك')} />
        <TextField
          form={form}
          name="mail"
          type="email"
          label={say('E-mail', 'البريد الإلكتروني')}
          hint={say('We write when the council has answered.', 'نكتب لك عندما يجيب المجلس.')}
        />
        <TextArea
          form={form}
          name="why"
          label={say('What would you like to help with?', 'بماذا تود أن تساعد؟')}
          optional={say('(if you like)', '(اختياري)')}
        />
        <Actions>
          <Button>{say('Ask to join', 'اطلب الانضمام')}</Button>
        </Actions>
      </form>
    </>
  )
}

const Board = ({ say }: Stage) => (
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

const Paper = ({ say }: Stage) => (
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

const Picture = ({ say }: Stage) => (
  <>
    <PageHead
      title={say('Where there is not enough', 'حيث لا يوجد ما يكفي')}
      summary={say(
        'Of 10 needs in 5 communities, 4 have nothing within 45 minutes, and for 1 we cannot tell yet.',
        'من 10 حاجات، 4 بلا شيء خلال 45 دقيقة، وواحدة لا نعرف عنها بعد.',
      )}
    >
      <ButtonLink href="#main" kind="second">
        {say('Print the report', 'اطبع التقرير')}
      </ButtonLink>
      <ButtonLink href="#main">{say('Add what you know', 'أضف ما تعرفه')}</ButtonLink>
    </PageHead>
    <Grid say={say} />
    <Card>
      <div class="row apart">
        <h2>{say('Getting to work · Esterhazy', 'الوصول إلى العمل · إسترهيزي')}</h2>
        <Label tone="bad">{say('Nothing, 50–70 people', 'لا شيء، 50–70 شخصًا')}</Label>
      </div>
      <Thread stations={stations(say)} />
    </Card>
  </>
)

const SignedLink = ({ say }: Stage) => {
  const form = { values: { s: 'track' }, errors: {} }
  return (
    <>
      <p class="quiet small">
        {say(
          'Amira Haddad asked Public Health on 3 November. No account needed; this page is only for this.',
          'سألت أميرة حداد الصحة العامة في 3 نوفمبر. لا حاجة إلى حساب؛ هذه الصفحة لهذا فقط.',
        )}
      </p>
      <h1>
        {say(
          'How is it going with interpreters at the walk-in clinic?',
          'كيف تسير الأمور مع المترجمين في العيادة؟',
        )}
      </h1>
      <form class="form" method="post" action="#main">
        <Choices
          form={form}
          name="s"
          label={say('Right now it is', 'الوضع الآن')}
          choices={[
            { value: 'track', label: say('On track', 'يسير كما يجب') },
            { value: 'slow', label: say('Slower than we hoped', 'أبطأ مما أملنا') },
            { value: 'stuck', label: say('Stuck, we need help', 'متوقف، نحتاج إلى مساعدة') },
            { value: 'done', label: say('Done', 'أُنجز') },
          ]}
        />
        <TextArea
          form={form}
          name="n"
          label={say('A sentence for the others', 'جملة للآخرين')}
          optional={say('(if you like)', '(اختياري)')}
          hint={say('Members and the public will see it on the plan.', 'سيراها الأعضاء والجمهور في الخطة.')}
        />
        <Button big>{say('Tell the partnership', 'أخبر الشراكة')}</Button>
      </form>
    </>
  )
}

export const pageKinds: Record<string, PageKind> = {
  'front-door': { name: 'Front door', frame: { wide: true }, content: FrontDoor },
  list: { name: 'List with filters', content: List },
  'one-thing': { name: 'One thing', content: OneThing },
  form: { name: 'Form', content: AForm },
  board: { name: 'Board', frame: { staff: true }, content: Board },
  document: { name: 'Document', content: Paper },
  picture: { name: 'Picture with table', frame: { staff: true }, content: Picture },
  'signed-link': { name: 'Signed-link page', frame: { plain: true }, content: SignedLink },
}
