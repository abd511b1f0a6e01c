import { formatDate } from '@/src/domain/shared/calendarDate'
import type { Language } from '@/src/domain/shared/language'
import type { PlanAnchor } from './paymentPlan'
import type { PlanRow } from './planRows'

type PlanWords = {
  deposit: string
  instalment: (number: number) => string
  balance: string
  full: string
  onAcceptance: string
  onDeparture: string
  atEnd: string
  days: (count: number) => string
  afterAcceptance: string
  beforeStart: string
  afterStart: string
  afterEnd: string
}

const words: Record<Language, PlanWords> = {
  en: {
    deposit: 'Deposit',
    instalment: (number) => `Instalment ${number}`,
    balance: 'Balance',
    full: 'Full payment',
    onAcceptance: 'On acceptance',
    onDeparture: 'On the day of departure',
    atEnd: 'At the end of the journey',
    days: (count) => (count === 1 ? '1 day' : `${count} days`),
    afterAcceptance: 'after acceptance',
    beforeStart: 'before departure',
    afterStart: 'after departure',
    afterEnd: 'after the journey',
  },
  fr: {
    deposit: 'Acompte',
    instalment: (number) => `${number}ᵉ versement`,
    balance: 'Solde',
    full: 'Paiement intégral',
    onAcceptance: 'À l’acceptation',
    onDeparture: 'Le jour du départ',
    atEnd: 'À la fin du voyage',
    days: (count) => (count === 1 ? '1 jour' : `${count} jours`),
    afterAcceptance: 'après l’acceptation',
    beforeStart: 'avant le départ',
    afterStart: 'après le départ',
    afterEnd: 'après le voyage',
  },
  de: {
    deposit: 'Anzahlung',
    instalment: (number) => `${number}. Teilzahlung`,
    balance: 'Restzahlung',
    full: 'Gesamtzahlung',
    onAcceptance: 'Bei Annahme',
    onDeparture: 'Am Tag der Abreise',
    atEnd: 'Am Ende der Reise',
    days: (count) => (count === 1 ? '1 Tag' : `${count} Tage`),
    afterAcceptance: 'nach Annahme',
    beforeStart: 'vor Abreise',
    afterStart: 'nach Abreise',
    afterEnd: 'nach der Reise',
  },
  es: {
    deposit: 'Anticipo',
    instalment: (number) => `Plazo ${number}`,
    balance: 'Saldo',
    full: 'Pago completo',
    onAcceptance: 'Al aceptar',
    onDeparture: 'El día de la salida',
    atEnd: 'Al final del viaje',
    days: (count) => (count === 1 ? '1 día' : `${count} días`),
    afterAcceptance: 'después de aceptar',
    beforeStart: 'antes de la salida',
    afterStart: 'después de la salida',
    afterEnd: 'después del viaje',
  },
  vi: {
    deposit: 'Tiền đặt cọc',
    instalment: (number) => `Đợt thanh toán ${number}`,
    balance: 'Phần còn lại',
    full: 'Thanh toán toàn bộ',
    onAcceptance: 'Khi xác nhận',
    onDeparture: 'Vào ngày khởi hành',
    atEnd: 'Khi kết thúc chuyến đi',
    days: (count) => `${count} ngày`,
    afterAcceptance: 'sau khi xác nhận',
    beforeStart: 'trước ngày khởi hành',
    afterStart: 'sau ngày khởi hành',
    afterEnd: 'sau chuyến đi',
  },
}

/** Names a row for the customer; instalments carry their position in the plan. */
export const planRowLabel = (
  { kind, percent, position }: Pick<PlanRow, 'kind' | 'percent' | 'position'>,
  locale: Language,
): string => {
  const { deposit, instalment, balance, full } = words[locale]
  if (percent === 100) return full
  if (kind === 'instalment') return instalment(position)
  return kind === 'deposit' ? deposit : balance
}

/** Says when a row is due, in words: `On acceptance`, `45 days before departure`, or the date itself. */
export const dueText = (anchor: PlanAnchor, locale: Language): string => {
  const { onAcceptance, onDeparture, atEnd, days, afterAcceptance, beforeStart, afterStart, afterEnd } = words[locale]
  const counted = (count: number, since: string, atOnce: string) => (count === 0 ? atOnce : `${days(count)} ${since}`)
  switch (anchor.kind) {
    case 'fixed_date':
      return formatDate(anchor.date, { locale })
    case 'on_acceptance':
      return onAcceptance
    case 'days_after_acceptance':
      return counted(anchor.days, afterAcceptance, onAcceptance)
    case 'days_before_start':
      return counted(anchor.days, beforeStart, onDeparture)
    case 'days_after_start':
      return counted(anchor.days, afterStart, onDeparture)
    case 'days_after_end':
      return counted(anchor.days, afterEnd, atEnd)
  }
}
