import { Card } from '../card.tsx'
import { GoalBar, GoalKey } from '../goal-bar.tsx'
import { HeatGrid } from '../heat-grid.tsx'
import { Label } from '../label.tsx'
import { PlaceMap } from '../place-map.tsx'
import type { Place } from '../places.ts'
import { Progress } from '../progress.tsx'
import { SchematicMap } from '../schematic-map.tsx'
import { Thread } from '../thread.tsx'
import { Shelf, type Stage } from './stage.tsx'

export const stations = (say: Stage['say']) => [
  {
    kind: say('You told us', 'أخبرتمونا'),
    when: say('62 answers, spring survey', '62 إجابة، استبيان الربيع'),
    text: say(
      '“There is no way to get there for six in the morning.”',
      '«لا توجد وسيلة للوصول في السادسة صباحًا.»',
    ),
  },
  {
    kind: say('We decided', 'قررنا'),
    when: say('council, 14 May', 'المجلس، 14 مايو'),
    text: say('Early transport for shift workers comes first.', 'النقل المبكر لعمال المناوبات أولًا.'),
  },
  {
    kind: say('We did', 'فعلنا'),
    when: say('Yorkton and two employers', 'يوركتون وصاحبا عمل'),
    text: say(
      'A shared van runs at 5:15 and 2:30, since August.',
      'تسير حافلة مشتركة في 5:15 و2:30 منذ أغسطس.',
    ),
  },
  {
    kind: say('What came of it', 'ما نتج عن ذلك'),
    text: say('11 people kept a job they would have left.', 'احتفظ 11 شخصًا بعمل كانوا سيتركونه.'),
    open: true,
  },
]

export const Goals = ({ say }: Pick<Stage, 'say'>) => (
  <div class="goals">
    <GoalBar
      title={say('Close the gaps in services', 'سدّ الثغرات في الخدمات')}
      label={<Label tone="good">{say('9 of 14 done or moving', '9 من 14 أُنجز أو جارٍ')}</Label>}
      standing={{ done: 5, moving: 4, stuck: 1, total: 14 }}
      sentence={say('5 done, 4 moving, 1 stuck, 4 not started', '5 أُنجزت، 4 جارية، 1 متوقف، 4 لم تبدأ')}
    />
    <GoalBar
      title={say('Fill jobs, and help employers hire newcomers', 'شغل الوظائف ومساعدة أصحاب العمل')}
      label={<Label tone="warn">{say('1 stuck', 'واحد متوقف')}</Label>}
      standing={{ done: 1, moving: 3, stuck: 1, total: 8 }}
      sentence={say('1 done, 3 moving, 1 stuck, 3 not started', '1 أُنجز، 3 جارية، 1 متوقف، 3 لم تبدأ')}
    />
    <GoalBar
      title={say('Everyone knows where to ask', 'الجميع يعرف أين يسأل')}
      standing={{ done: 0, moving: 0, stuck: 0, total: 0 }}
      sentence={say('Nothing is promised under this goal yet', 'لم نعد بشيء تحت هذا الهدف بعد')}
    />
  </div>
)

export const Grid = ({ say }: Pick<Stage, 'say'>) => (
  <HeatGrid
    label={say('Needs and communities', 'الحاجات والمجتمعات')}
    caption={say(
      'People who need it and have no service they can use. Ranges show what we do not know.',
      'من يحتاجون إليها ولا يجدون خدمة يمكنهم استخدامها. المدى يبيّن ما لا نعرفه.',
    )}
    corner={say('Need', 'الحاجة')}
    columns={['Yorkton', 'Melville', 'Canora', 'Esterhazy', 'Kamsack']}
    rows={[
      {
        name: say('English classes', 'دروس الإنجليزية'),
        cells: [
          { heat: 4, figure: '0–5', reason: say('3 services', '3 خدمات'), href: '#' },
          { heat: 2, figure: '10–25', reason: say('evenings full', 'المساء ممتلئ'), href: '#' },
          { heat: 0, figure: '30', reason: say('none', 'لا شيء'), href: '#' },
          { heat: 1, figure: '20–30', reason: say('too far', 'بعيد جدًا'), href: '#' },
          { heat: 'x', figure: '?', reason: say('not asked', 'لم نسأل'), href: '#' },
        ],
      },
      {
        name: say('Getting to work', 'الوصول إلى العمل'),
        cells: [
          { heat: 3, figure: '5–10', reason: say('van', 'حافلة'), href: '#' },
          { heat: 0, figure: '45', reason: say('none', 'لا شيء'), href: '#' },
          { heat: 0, figure: '25', reason: say('none', 'لا شيء'), href: '#' },
          { heat: 0, figure: '50–70', reason: say('none', 'لا شيء'), href: '#' },
          { heat: 1, figure: '15', reason: say('hours', 'الأوقات') },
        ],
      },
    ]}
    legend={{
      0: say('nothing', 'لا شيء'),
      1: say('most cannot use it', 'معظمهم لا يستطيع استخدامها'),
      2: say('some cannot', 'بعضهم لا يستطيع'),
      3: say('few cannot', 'قليلون لا يستطيعون'),
      4: say('enough', 'كافٍ'),
      x: say('we cannot tell yet', 'لا نعرف بعد'),
    }}
  />
)

const around: Place[] = [
  { name: 'Yorkton', lon: -102.4628, lat: 51.2139, here: true },
  { name: 'Melville', lon: -102.8079, lat: 50.9307 },
  { name: 'Canora', lon: -102.4373, lat: 51.6338 },
  { name: 'Esterhazy', lon: -102.0779, lat: 50.6505 },
  { name: 'Kamsack', lon: -101.8949, lat: 51.565 },
]

export const Places = ({ say, mapStyleUrl }: Pick<Stage, 'say' | 'mapStyleUrl'>) => (
  <PlaceMap styleUrl={mapStyleUrl} places={around} show={say('Show the map', 'أظهر الخريطة')}>
    <SchematicMap
      label={say('English classes around Yorkton', 'دروس الإنجليزية حول يوركتون')}
      sentence={say(
        'The nearest class to Yorkton is in Melville, 40 km away.',
        'أقرب درس إلى يوركتون في ملفيل، على بعد 40 كم.',
      )}
      writeKm={km => `${Math.round(km)} km`}
      places={around}
    />
  </PlaceMap>
)

export const Pictures = ({ say, mapStyleUrl }: Stage) => (
  <>
    <Shelf id="thread" name="Thread">
      <Thread stations={stations(say)} />
      <Card>
        <Thread stations={stations(say).slice(0, 2)} />
      </Card>
    </Shelf>
    <Shelf id="goals" name="GoalBar, GoalKey">
      <Goals say={say} />
      <GoalKey
        done={say('done', 'أُنجز')}
        moving={say('moving', 'جارٍ')}
        stuck={say('stuck', 'متوقف')}
        hollow={say('only promised', 'وعد فقط')}
      />
    </Shelf>
    <Shelf id="heat" name="HeatGrid">
      <Grid say={say} />
    </Shelf>
    <Shelf id="places" name="SchematicMap, PlaceMap">
      <Places say={say} mapStyleUrl={mapStyleUrl} />
    </Shelf>
    <Shelf id="progress" name="Progress">
      <Progress
        done={1240}
        total={3400}
        sentence={say('1,240 of 3,400 rows read', 'قُرئ 1240 صفًا من 3400')}
        more={say(
          'You can leave; we will e-mail you when it is done.',
          'يمكنك المغادرة؛ سنراسلك عند الانتهاء.',
        )}
      />
    </Shelf>
  </>
)
