import { ButtonLink } from '../../button.tsx'
import { Pairs } from '../../card.tsx'
import { History, PageHead } from '../../page-head.tsx'
import { BackLink } from '../../way-back.tsx'
import { Ltr } from '../../written.tsx'
import { Places } from '../pictures.tsx'
import type { Stage } from '../stage.tsx'

export const OneThing = ({ say, mapStyleUrl }: Stage) => (
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
