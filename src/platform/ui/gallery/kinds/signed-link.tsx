import { Button } from '../../button.tsx'
import { Choices, TextArea } from '../../form.ts'
import { SignedContent } from '../../signed-page.tsx'
import type { Stage } from '../stage.tsx'

export const SignedLink = ({ say }: Stage) => {
  const form = { values: { s: 'track' }, errors: {} }
  return (
    <SignedContent
      from={say(
        'Amira Haddad wrote to Public Health on November 3. This page is only for that; no account is needed.',
        'رسالة من أميرة حداد إلى الصحة العامة في 3 نوفمبر. هذه الصفحة لهذا الغرض فقط، ولا حاجة إلى حساب.',
      )}
      title={say(
        'How is it going with interpreters at the walk-in clinic?',
        'كيف تسير الأمور مع المترجمين في العيادة؟',
      )}
      next={{
        title: say('What happens next', 'ماذا بعد ذلك؟'),
        say: say('It goes onto the plan at once.', 'يُسجَّل ذلك في الخطة فورًا.'),
      }}
      foot={say('The link works until January 6.', 'يعمل الرابط حتى 6 يناير.')}
    >
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
    </SignedContent>
  )
}
