import type { TranslationLanguage } from '@/src/domain/catalog/translations'
import { cambodiaCulture } from '../cambodiaCulture'
import { laosFood } from '../laosFood'
import { vietnamCulture } from '../vietnamCulture'
import { cambodiaCultureDe } from './cambodiaCultureDe'
import { cambodiaCultureFr } from './cambodiaCultureFr'
import type { DemoTranslation } from './demoTranslation'
import { laosFoodFr } from './laosFoodFr'
import { vietnamCultureDe } from './vietnamCultureDe'
import { vietnamCultureEs } from './vietnamCultureEs'
import { vietnamCultureFr } from './vietnamCultureFr'
import { vietnamCultureVi } from './vietnamCultureVi'

/** A tour of the demo in the languages it is translated into. */
export type DemoTranslations = Partial<Record<TranslationLanguage, DemoTranslation>>

/** The translations of the demo catalog, by public id: one tour in every language, two in some, the others still in none. */
export const demoTranslations: Record<string, DemoTranslations> = {
  [vietnamCulture.publicId]: {
    fr: vietnamCultureFr,
    de: vietnamCultureDe,
    es: vietnamCultureEs,
    vi: vietnamCultureVi,
  },
  [cambodiaCulture.publicId]: { fr: cambodiaCultureFr, de: cambodiaCultureDe },
  [laosFood.publicId]: { fr: laosFoodFr },
}
