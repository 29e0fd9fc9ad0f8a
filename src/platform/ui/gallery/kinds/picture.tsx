import { ButtonLink } from '../../button.tsx'
import { Card } from '../../card.tsx'
import { Label } from '../../label.tsx'
import { PageHead } from '../../page-head.tsx'
import { Thread } from '../../thread.tsx'
import { Grid, stations } from '../pictures.tsx'
import type { Stage } from '../stage.tsx'

export const Picture = ({ say }: Stage) => (
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
