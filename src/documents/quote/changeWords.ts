import type { DayPart } from '@/src/domain/quote/changedDays'
import type { Language } from '@/src/domain/shared/language'

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
  nowIncluded: (text: string) => string
  noLongerIncluded: (text: string) => string
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
    nowIncluded: (text) => `Now included: ${text}`,
    noLongerIncluded: (text) => `No longer included: ${text}`,
    total: (to, from) => `Total ${to} instead of ${from}`,
  },
  fr: {
    arrivalOrDeparture: 'Arrivée ou départ',
    startDate: (date) => `Le voyage commence le ${date}`,
    travelers: (who) => `Voyageurs : ${who}`,
    dayAdded: (title) => `Nouveau : ${title}`,
    dayRemoved: (title) => `Ne fait plus partie du voyage : ${title}`,
    dayMoved: (title, from) => `${title} (auparavant jour ${from})`,
    dayChanged: (title, parts) => `${title} : modification de ${parts}`,
    parts: { title: 'titre', place: 'lieu', description: 'programme', meals: 'repas', overnight: 'hébergement' },
    replaced: (to, from) => `${to} au lieu de ${from}`,
    added: (label) => `Nouveau : ${label}`,
    removed: (label) => `Sans ${label}`,
    moved: (label) => `${label} a lieu ce jour`,
    repriced: (label) => `${label} : nouveau prix`,
    nowIncluded: (text) => `Désormais inclus : ${text}`,
    noLongerIncluded: (text) => `N’est plus inclus : ${text}`,
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
    nowIncluded: (text) => `Jetzt enthalten: ${text}`,
    noLongerIncluded: (text) => `Nicht mehr enthalten: ${text}`,
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
    nowIncluded: (text) => `Ahora incluido: ${text}`,
    noLongerIncluded: (text) => `Ya no incluido: ${text}`,
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
    nowIncluded: (text) => `Nay đã bao gồm: ${text}`,
    noLongerIncluded: (text) => `Không còn bao gồm: ${text}`,
    total: (to, from) => `Tổng cộng ${to} thay cho ${from}`,
  },
}
