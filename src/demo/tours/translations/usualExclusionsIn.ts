import type { TranslationLanguage } from '@/src/domain/catalog/translations'
import type { usualExclusions } from '../usualExclusions'
import type { Said } from './demoTranslation'

/** What no tour of the demo catalog includes, in the other languages. */
export const usualExclusionsIn: Record<TranslationLanguage, Said<typeof usualExclusions>> = {
  fr: [
    'Vols internationaux',
    'Frais de visa',
    'Assurance voyage',
    'Boissons et repas non mentionnés',
    'Pourboires aux guides et aux chauffeurs',
  ],
  de: [
    'Internationale Flüge',
    'Visagebühren',
    'Reiseversicherung',
    'Getränke und nicht genannte Mahlzeiten',
    'Trinkgelder für Guides und Fahrer',
  ],
  es: [
    'Vuelos internacionales',
    'Tasas de visado',
    'Seguro de viaje',
    'Bebidas y comidas no indicadas',
    'Propinas para guías y conductores',
  ],
  vi: [
    'Vé máy bay quốc tế',
    'Lệ phí thị thực',
    'Bảo hiểm du lịch',
    'Đồ uống và các bữa ăn không nêu trong chương trình',
    'Tiền tip cho hướng dẫn viên và tài xế',
  ],
}
