import { ButtonLink } from '../../button.tsx'
import { Card } from '../../card.tsx'
import { Ask } from '../../filters.tsx'
import { Label } from '../../label.tsx'
import { Needs, Porch } from '../../porch.tsx'
import { Thread } from '../../thread.tsx'
import { Goals, stations } from '../pictures.tsx'
import type { Stage } from '../stage.tsx'

export const FrontDoor = ({ say }: Stage) => (
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
