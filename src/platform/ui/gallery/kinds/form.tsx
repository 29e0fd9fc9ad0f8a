import { Actions, Button } from '../../button.tsx'
import { ErrorSummary, TextArea, TextField } from '../../form.ts'
import { PageHead } from '../../page-head.tsx'
import { BackLink } from '../../way-back.tsx'
import type { Stage } from '../stage.tsx'

export const AForm = ({ say }: Stage) => {
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
