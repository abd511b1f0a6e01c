import type { Language } from '@/src/domain/shared/language'

type Step = (owner: string | null) => string

const messages: Record<Language, Step> = {
  en: (owner) =>
    `Thank you. ${owner ?? 'One of our travel advisors'} will write to you with first ideas for your trip.`,
  fr: (owner) =>
    `Merci. ${owner ?? 'Un de nos conseillers voyage'} vous écrira avec de premières idées pour votre voyage.`,
  de: (owner) =>
    `Vielen Dank. ${owner ?? 'Eine unserer Reiseberaterinnen'} schreibt Ihnen mit ersten Ideen für Ihre Reise.`,
  es: (owner) => `Gracias. ${owner ?? 'Uno de nuestros asesores'} le escribirá con las primeras ideas para su viaje.`,
  vi: (owner) =>
    `Xin cảm ơn. ${owner ?? 'Chuyên viên tư vấn của chúng tôi'} sẽ gửi cho bạn những gợi ý đầu tiên cho chuyến đi.`,
}

/** Tells the visitor, in their language, what happens next. */
export const nextStepMessage = ({ language, owner }: { language: Language; owner: string | null }): string =>
  messages[language](owner)
