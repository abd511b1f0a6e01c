import type { DayPart } from '@/src/domain/quote/changedDays'
import type { Language } from '@/src/domain/shared/language'
import type { Occupancy } from '@/src/domain/shared/occupancy'

/** How changes are told to a customer, in one language; `at` is the day's label or null, `more` a signed amount or null. */
export type ChangeWords = {
  arrivalOrDeparture: string
  startDate: (date: string) => string
  travelers: (who: string) => string
  dayAdded: (title: string) => string
  dayRemoved: (title: string) => string
  dayMoved: (title: string, from: number) => string
  dayChanged: (title: string, parts: string) => string
  parts: Record<DayPart, string>
  replaced: (to: string, from: string) => string
  added: (label: string) => string
  removed: (label: string) => string
  moved: (label: string) => string
  repriced: (label: string) => string
  rooms: (label: string, to: string, from: string) => string
  occupancies: Record<Occupancy, string>
  nowIncluded: (text: string) => string
  noLongerIncluded: (text: string) => string
  nowExcluded: (text: string) => string
  optionAdded: (name: string) => string
  optionRemoved: (name: string) => string
  optionRenamed: (to: string, from: string) => string
  priceChangeGone: (label: string) => string
  paymentPlan: string
  terms: string
  total: (to: string, from: string) => string
}

/** The words for what changed between two versions, by language. */
export const changeWords: Record<Language, ChangeWords> = {
  en: {
    arrivalOrDeparture: 'Arrival or departure',
    startDate: (date) => `The journey starts on ${date}`,
    travelers: (who) => `Travellers: ${who}`,
    dayAdded: (title) => `New: ${title}`,
    dayRemoved: (title) => `No longer part of the journey: ${title}`,
    dayMoved: (title, from) => `${title} (was day ${from})`,
    dayChanged: (title, parts) => `${title}: ${parts} changed`,
    parts: { title: 'title', place: 'place', description: 'programme', meals: 'meals', overnight: 'overnight stay' },
    replaced: (to, from) => `${to} instead of ${from}`,
    added: (label) => `New: ${label}`,
    removed: (label) => `Without ${label}`,
    moved: (label) => `${label} moves here`,
    repriced: (label) => `${label}: new price`,
    rooms: (label, to, from) => `${label}: ${to} instead of ${from}`,
    occupancies: { SGL: 'single', DBL: 'double', TWN: 'twin', TPL: 'triple', QUAD: 'quadruple' },
    nowIncluded: (text) => `Now included: ${text}`,
    noLongerIncluded: (text) => `No longer included: ${text}`,
    nowExcluded: (text) => `Not included: ${text}`,
    optionAdded: (name) => `New to choose: ${name}`,
    optionRemoved: (name) => `No longer to choose: ${name}`,
    optionRenamed: (to, from) => `The choice ${from} is now called ${to}`,
    priceChangeGone: (label) => `Without ${label}`,
    paymentPlan: 'The payment plan is a new one',
    terms: 'The terms are a new edition',
    total: (to, from) => `Total ${to} instead of ${from}`,
  },
  fr: {
    arrivalOrDeparture: 'Arrivée ou départ',
    startDate: (date) => `Le voyage commence le ${date}`,
    travelers: (who) => `Voyageurs : ${who}`,
    dayAdded: (title) => `Nouveau : ${title}`,
    dayRemoved: (title) => `Ne fait plus partie du voyage : ${title}`,
    dayMoved: (title, from) => `${title} (auparavant jour ${from})`,
    dayChanged: (title, parts) => `${title} : modification concernant ${parts}`,
    parts: {
      title: 'le titre',
      place: 'le lieu',
      description: 'le programme',
      meals: 'les repas',
      overnight: 'l’hébergement',
    },
    replaced: (to, from) => `${to} au lieu de ${from}`,
    added: (label) => `Nouveau : ${label}`,
    removed: (label) => `Sans ${label}`,
    moved: (label) => `${label} a lieu ce jour`,
    repriced: (label) => `${label} : nouveau prix`,
    rooms: (label, to, from) => `${label} : ${to} au lieu de ${from}`,
    occupancies: { SGL: 'individuelle', DBL: 'double', TWN: 'à lits jumeaux', TPL: 'triple', QUAD: 'quadruple' },
    nowIncluded: (text) => `Désormais inclus : ${text}`,
    noLongerIncluded: (text) => `N’est plus inclus : ${text}`,
    nowExcluded: (text) => `Non inclus : ${text}`,
    optionAdded: (name) => `Nouveau choix : ${name}`,
    optionRemoved: (name) => `N’est plus au choix : ${name}`,
    optionRenamed: (to, from) => `Le choix ${from} s’appelle maintenant ${to}`,
    priceChangeGone: (label) => `Sans ${label}`,
    paymentPlan: 'L’échéancier de paiement a changé',
    terms: 'Les conditions ont une nouvelle version',
    total: (to, from) => `Total ${to} au lieu de ${from}`,
  },
  de: {
    arrivalOrDeparture: 'An- oder Abreise',
    startDate: (date) => `Die Reise beginnt am ${date}`,
    travelers: (who) => `Reisende: ${who}`,
    dayAdded: (title) => `Neu: ${title}`,
    dayRemoved: (title) => `Nicht mehr Teil der Reise: ${title}`,
    dayMoved: (title, from) => `${title} (zuvor Tag ${from})`,
    dayChanged: (title, parts) => `${title}: ${parts} geändert`,
    parts: { title: 'Titel', place: 'Ort', description: 'Programm', meals: 'Mahlzeiten', overnight: 'Übernachtung' },
    replaced: (to, from) => `${to} statt ${from}`,
    added: (label) => `Neu: ${label}`,
    removed: (label) => `Ohne ${label}`,
    moved: (label) => `${label} jetzt hier`,
    repriced: (label) => `${label}: neuer Preis`,
    rooms: (label, to, from) => `${label}: ${to} statt ${from}`,
    occupancies: {
      SGL: 'Einzelzimmer',
      DBL: 'Doppelzimmer',
      TWN: 'Zweibettzimmer',
      TPL: 'Dreibettzimmer',
      QUAD: 'Vierbettzimmer',
    },
    nowIncluded: (text) => `Jetzt enthalten: ${text}`,
    noLongerIncluded: (text) => `Nicht mehr enthalten: ${text}`,
    nowExcluded: (text) => `Nicht enthalten: ${text}`,
    optionAdded: (name) => `Neu zur Wahl: ${name}`,
    optionRemoved: (name) => `Nicht mehr zur Wahl: ${name}`,
    optionRenamed: (to, from) => `Die Wahl ${from} heißt jetzt ${to}`,
    priceChangeGone: (label) => `Ohne ${label}`,
    paymentPlan: 'Der Zahlungsplan ist neu',
    terms: 'Die Bedingungen liegen in neuer Fassung vor',
    total: (to, from) => `Gesamtpreis ${to} statt ${from}`,
  },
  es: {
    arrivalOrDeparture: 'Llegada o salida',
    startDate: (date) => `El viaje empieza el ${date}`,
    travelers: (who) => `Viajeros: ${who}`,
    dayAdded: (title) => `Nuevo: ${title}`,
    dayRemoved: (title) => `Ya no forma parte del viaje: ${title}`,
    dayMoved: (title, from) => `${title} (antes día ${from})`,
    dayChanged: (title, parts) => `${title}: cambia ${parts}`,
    parts: {
      title: 'el título',
      place: 'el lugar',
      description: 'el programa',
      meals: 'las comidas',
      overnight: 'el alojamiento',
    },
    replaced: (to, from) => `${to} en lugar de ${from}`,
    added: (label) => `Nuevo: ${label}`,
    removed: (label) => `Sin ${label}`,
    moved: (label) => `${label} pasa a este día`,
    repriced: (label) => `${label}: nuevo precio`,
    rooms: (label, to, from) => `${label}: ${to} en lugar de ${from}`,
    occupancies: { SGL: 'individual', DBL: 'doble', TWN: 'de dos camas', TPL: 'triple', QUAD: 'cuádruple' },
    nowIncluded: (text) => `Ahora incluido: ${text}`,
    noLongerIncluded: (text) => `Ya no incluido: ${text}`,
    nowExcluded: (text) => `No incluido: ${text}`,
    optionAdded: (name) => `Nueva opción: ${name}`,
    optionRemoved: (name) => `Ya no se puede elegir: ${name}`,
    optionRenamed: (to, from) => `La opción ${from} se llama ahora ${to}`,
    priceChangeGone: (label) => `Sin ${label}`,
    paymentPlan: 'El plan de pagos ha cambiado',
    terms: 'Las condiciones tienen una nueva versión',
    total: (to, from) => `Total ${to} en lugar de ${from}`,
  },
  vi: {
    arrivalOrDeparture: 'Ngày đến hoặc ngày về',
    startDate: (date) => `Chuyến đi bắt đầu ngày ${date}`,
    travelers: (who) => `Số khách: ${who}`,
    dayAdded: (title) => `Mới: ${title}`,
    dayRemoved: (title) => `Không còn trong hành trình: ${title}`,
    dayMoved: (title, from) => `${title} (trước là ngày ${from})`,
    dayChanged: (title, parts) => `${title}: thay đổi ${parts}`,
    parts: {
      title: 'tiêu đề',
      place: 'địa điểm',
      description: 'chương trình',
      meals: 'bữa ăn',
      overnight: 'nơi nghỉ đêm',
    },
    replaced: (to, from) => `${to} thay cho ${from}`,
    added: (label) => `Mới: ${label}`,
    removed: (label) => `Không còn ${label}`,
    moved: (label) => `${label} chuyển sang ngày này`,
    repriced: (label) => `${label}: giá mới`,
    rooms: (label, to, from) => `${label}: ${to} thay cho ${from}`,
    occupancies: { SGL: 'phòng đơn', DBL: 'phòng đôi', TWN: 'phòng hai giường', TPL: 'phòng ba', QUAD: 'phòng bốn' },
    nowIncluded: (text) => `Nay đã bao gồm: ${text}`,
    noLongerIncluded: (text) => `Không còn bao gồm: ${text}`,
    nowExcluded: (text) => `Không bao gồm: ${text}`,
    optionAdded: (name) => `Lựa chọn mới: ${name}`,
    optionRemoved: (name) => `Không còn lựa chọn: ${name}`,
    optionRenamed: (to, from) => `Lựa chọn ${from} nay có tên ${to}`,
    priceChangeGone: (label) => `Không còn ${label}`,
    paymentPlan: 'Lịch thanh toán đã thay đổi',
    terms: 'Điều khoản có phiên bản mới',
    total: (to, from) => `Tổng cộng ${to} thay cho ${from}`,
  },
}
