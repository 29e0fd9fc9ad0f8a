import type { FormState } from '../../http/form-state.ts'
import { Button } from '../button.tsx'
import { namedWords } from '../form/named-words.ts'
import {
  Checkbox,
  Choices,
  ColourField,
  DateField,
  ErrorSummary,
  FileField,
  InBoth,
  NamedField,
  Select,
  TextArea,
  TextField,
} from '../form.ts'
import { Shelf, type Stage } from './stage.tsx'

export const Forms = ({ say, view }: Stage) => {
  const ways = [
    { value: 'track', label: say('On track', 'يسير كما يجب') },
    { value: 'slow', label: say('Slower than we hoped', 'أبطأ مما أملنا') },
    {
      value: 'stuck',
      label: say('Stuck, we need help', 'متوقف، نحتاج إلى مساعدة'),
      hint: say('We will call you.', 'سنتصل بك.'),
    },
  ]
  const calm: FormState = { values: { how: 'track', langs: ['ar', 'uk'] }, errors: {} }
  const refused: FormState = {
    values: {
      email: 'nadia@',
      whose: 'Yorkton Librery',
      story: say('Arabic starts on 1 December.', 'تبدأ العربية في 1 ديسمبر.'),
    },
    errors: {
      whose: view.t(namedWords.near),
      email: say(
        'Write the whole address, like nadia@example.ca.',
        'اكتب العنوان كاملًا، مثل nadia@example.ca.',
      ),
      answer: say('Choose how it is going.', 'اختر كيف تسير الأمور.'),
    },
  }
  const known = ['Yorkton Public Library', 'Yorkton Tribal Council'].map((name, n) => ({
    id: String(n),
    names: [name],
    label: name,
    hint: `306 555 010${n}`,
  }))
  const optional = say('(if you like)', '(اختياري)')
  return (
    <Shelf
      id="forms"
      name="TextField, TextArea, InBoth, Select, NamedField, Choices, Checkbox, DateField, FileField, ErrorSummary"
    >
      <div class="grid airy">
        <div class="form">
          <TextField form={calm} name="name" label={say('Your name', 'اسمك')} autocomplete="name" />
          <TextField
            form={calm}
            name="phone"
            type="tel"
            short
            label={say('Phone', 'الهاتف')}
            hint={say('Only for this. We do not pass it on.', 'لهذا الغرض فقط.')}
            optional={optional}
          />
          <Select
            form={calm}
            name="community"
            label={say('Community', 'المجتمع')}
            blank={say('Choose one', 'اختر')}
            choices={[
              { value: 'y', label: 'Yorkton' },
              { value: 'm', label: 'Melville' },
            ]}
          />
          <NamedField
            form={calm}
            view={view}
            name="organisation"
            label={say('Organisation', 'المنظمة')}
            known={known}
          />
          <Choices
            form={calm}
            name="how"
            label={say('How is it going?', 'كيف تسير الأمور؟')}
            choices={ways}
          />
          <Choices
            form={calm}
            name="langs"
            many
            side
            label={say('Languages', 'اللغات')}
            choices={[
              { value: 'ar', label: 'العربية', lang: 'ar' },
              { value: 'uk', label: 'Українська', lang: 'uk' },
              { value: 'tl', label: 'Tagalog', lang: 'tl' },
              { value: 'es', label: 'Español', lang: 'es' },
            ]}
          />
          <DateField form={calm} name="by" label={say('By when', 'حتى متى')} />
          <FileField form={calm} name="file" label={say('The list', 'القائمة')} hint="CSV, XLSX, JSON" />
          <ColourField form={calm} name="accent" label={say('Your colour', 'لونكم')} />
          <Checkbox
            form={calm}
            name="public"
            label={say('The public may see this', 'يمكن للجمهور رؤية هذا')}
            hint={say('It appears on the plan.', 'يظهر في الخطة.')}
          />
          <Button>{say('Tell the partnership', 'أخبر الشراكة')}</Button>
        </div>
        <div class="form">
          <ErrorSummary
            form={refused}
            title={say('Two things need your attention', 'أمران يحتاجان إلى انتباهك')}
          />
          <TextField
            form={refused}
            name="email"
            type="email"
            label={say('E-mail', 'البريد الإلكتروني')}
            hint={say('We send one letter a month.', 'نرسل رسالة واحدة في الشهر.')}
          />
          <NamedField
            form={refused}
            view={view}
            name="whose"
            label={say('Organisation', 'المنظمة')}
            known={known}
            mayAdd
          />
          <Choices
            form={refused}
            name="answer"
            label={say('How is it going?', 'كيف تسير الأمور؟')}
            choices={ways}
          />
          <TextArea
            form={refused}
            name="story"
            label={say('A sentence for the others', 'جملة للآخرين')}
            optional={optional}
          />
          <InBoth
            form={calm}
            name="title"
            labels={[
              say('Title in English', 'العنوان بالإنجليزية'),
              say('Title in French', 'العنوان بالفرنسية'),
            ]}
            optional={say('(one language is enough)', '(تكفي لغة واحدة)')}
          />
        </div>
      </div>
    </Shelf>
  )
}
