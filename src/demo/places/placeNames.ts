import type { TranslationLanguage } from '@/src/domain/catalog/translations'
import { demoPlaces } from './demoPlaces'

type Names = Partial<Record<TranslationLanguage, string>>

const others: Record<string, Names> = {
  Hanoi: { fr: 'Hanoï', es: 'Hanói', vi: 'Hà Nội' },
  'Duong Lam': { vi: 'Đường Lâm' },
  'Ha Giang': { vi: 'Hà Giang' },
  'Quan Ba': { vi: 'Quản Bạ' },
  'Yen Minh': { vi: 'Yên Minh' },
  'Dong Van': { vi: 'Đồng Văn' },
  'Meo Vac': { vi: 'Mèo Vạc' },
  'Bao Lac': { vi: 'Bảo Lạc' },
  'Ba Be': { vi: 'Ba Bể' },
  'Cat Ba': { vi: 'Cát Bà' },
  'Lan Ha Bay': { fr: 'Baie de Lan Ha', de: 'Lan-Ha-Bucht', es: 'Bahía de Lan Ha', vi: 'Vịnh Lan Hạ' },
  Hue: { fr: 'Hué', es: 'Hué', vi: 'Huế' },
  'Lang Co': { vi: 'Lăng Cô' },
  'Da Nang': { vi: 'Đà Nẵng' },
  'Hoi An': { vi: 'Hội An' },
  'Tra Que': { vi: 'Trà Quế' },
  'My Son': { vi: 'Mỹ Sơn' },
  'Quy Nhon': { vi: 'Quy Nhơn' },
  'Bai Xep': { vi: 'Bãi Xép' },
  'Binh Dinh': { vi: 'Bình Định' },
  'Nhon Hai': { vi: 'Nhơn Hải' },
  'Eo Gio': { vi: 'Eo Gió' },
  'Con Dao': { vi: 'Côn Đảo' },
  'Con Son': { vi: 'Côn Sơn' },
  'Ho Chi Minh City': {
    fr: 'Hô-Chi-Minh-Ville',
    de: 'Ho-Chi-Minh-Stadt',
    es: 'Ciudad Ho Chi Minh',
    vi: 'Thành phố Hồ Chí Minh',
  },
  'Ben Tre': { vi: 'Bến Tre' },
  Sukhothai: { fr: 'Sukhothaï' },
  'Erawan National Park': {
    fr: 'Parc national d’Erawan',
    de: 'Erawan-Nationalpark',
    es: 'Parque nacional de Erawan',
    vi: 'Vườn quốc gia Erawan',
  },
  'Cheow Lan Lake': { fr: 'Lac de Cheow Lan', de: 'Cheow-Lan-See', es: 'Lago Cheow Lan', vi: 'Hồ Cheow Lan' },
  'Phuket airport': {
    fr: 'Aéroport de Phuket',
    de: 'Flughafen Phuket',
    es: 'Aeropuerto de Phuket',
    vi: 'Sân bay Phuket',
  },
  'Than Bok Khorani National Park': {
    fr: 'Parc national de Than Bok Khorani',
    de: 'Than-Bok-Khorani-Nationalpark',
    es: 'Parque nacional de Than Bok Khorani',
    vi: 'Vườn quốc gia Than Bok Khorani',
  },
  'Hat Chao Mai National Park': {
    fr: 'Parc national de Hat Chao Mai',
    de: 'Hat-Chao-Mai-Nationalpark',
    es: 'Parque nacional de Hat Chao Mai',
    vi: 'Vườn quốc gia Hat Chao Mai',
  },
  'Tonle Sap': { fr: 'Tonlé Sap', vi: 'Biển Hồ (Tonle Sap)' },
  'Southern Cardamom National Park': {
    fr: 'Parc national des Cardamomes du Sud',
    de: 'Nationalpark Südliche Kardamomberge',
    es: 'Parque nacional de los Cardamomos del Sur',
    vi: 'Vườn quốc gia Nam Cardamom',
  },
  'Phipot River': { fr: 'Rivière Phipot', de: 'Phipot-Fluss', es: 'Río Phipot', vi: 'Sông Phipot' },
  Vientiane: { es: 'Vientián', vi: 'Viêng Chăn' },
  'Bolaven Plateau': {
    fr: 'Plateau des Bolovens',
    de: 'Bolaven-Plateau',
    es: 'Meseta de Bolaven',
    vi: 'Cao nguyên Bolaven',
  },
  'Wat Phou': { fr: 'Vat Phou' },
  Champasak: { fr: 'Champassak' },
}

/** What the demo's places are called in the other languages, by their English name; most are called the same. */
export const placeNames: ReadonlyMap<string, Record<TranslationLanguage, string>> = new Map(
  demoPlaces.map(({ name }) => [name, { fr: name, de: name, es: name, vi: name, ...others[name] }]),
)
