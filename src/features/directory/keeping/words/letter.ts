import { visitor } from '#platform/words/messages.ts'

/** The letter that asks a provider whether its listings are still right. */
export const letterWords = visitor({
  subject: {
    en: 'Is what we say about {name} still right?',
    fr: 'Ce que nous disons de {name} est-il encore exact?',
    ar: 'هل ما نقوله عن {name} لا يزال صحيحًا؟',
  },
  subjectMany: {
    en: 'Is what we say about your {count} services still right?',
    fr: 'Ce que nous disons de vos {count} services est-il encore exact?',
    ar: 'هل ما نقوله عن {count, plural, one {خدمتكم} two {خدمتيكم} few {خدماتكم الـ#} many {خدماتكم الـ#} other {خدماتكم الـ#}} لا يزال صحيحًا؟',
  },
  subjectSaid: {
    en: 'Someone says that something about {name} is wrong. Is it?',
    fr: 'On nous signale une erreur au sujet de {name}. Est-ce le cas?',
    ar: 'أخبرنا أحدهم بوجود خطأ في ما نقوله عن {name}. هل هذا صحيح؟',
  },
  greeting: { en: 'Hello {name},', fr: 'Bonjour {name},', ar: 'مرحبًا {name}،' },
  again: {
    en: 'We wrote to you some weeks ago and have not heard back.',
    fr: 'Nous vous avons écrit il y a quelques semaines et sommes sans nouvelles.',
    ar: 'كتبنا إليكم قبل بضعة أسابيع ولم يصلنا رد.',
  },
  reported: {
    en: 'This is what they wrote: “{said}”',
    fr: 'Voici ce qui nous a été écrit : « {said} »',
    ar: 'هذا ما كُتب إلينا: «{said}»',
  },
  please: {
    en: 'Newcomers find you through our list of services. Please take a minute to look at what it says: if all is right, one tap is enough. No account is needed.',
    fr: 'Les nouveaux arrivants vous trouvent grâce à notre liste de services. Prenez une minute pour vérifier ce qu’elle dit : si tout est exact, un clic suffit. Aucun compte n’est nécessaire.',
    ar: 'يجدكم القادمون الجدد عبر قائمة خدماتنا. يرجى تخصيص دقيقة للاطلاع على ما تقوله: إن كان كل شيء صحيحًا فلمسة واحدة تكفي. لا حاجة إلى حساب.',
  },
  look: {
    en: '{count, plural, one {See what we say} other {See your # listings}}',
    fr: '{count, plural, one {Voir ce que nous disons} other {Voir vos # fiches}}',
    ar: '{count, plural, one {اطلعوا على ما نقوله} other {اطلعوا على ما نقوله عن خدماتكم}}',
  },
  more: {
    en: 'and {count, number} more',
    fr: 'et {count, number} de plus',
    ar: 'و{count, number} غيرها',
  },
  whyWe: {
    en: '{partnership} asks you because this address is listed for {organisation}.',
    fr: 'Le message vient de {partnership} : cette adresse est celle de {organisation}.',
    ar: 'تكتب إليكم {partnership} لأن هذا العنوان مسجل باسم {organisation}.',
  },
  why: {
    en: '{sender} of {partnership} asks you because this address is listed for {organisation}.',
    fr: '{sender}, de {partnership}, vous écrit parce que cette adresse est celle de {organisation}.',
    ar: 'يكتب إليكم {sender} من {partnership} لأن هذا العنوان مسجل باسم {organisation}.',
  },
})
