import type { Language } from '@/src/domain/shared/language'
import { labelsDe } from './labelsDe'
import { type Labels, labelsEn } from './labelsEn'
import { labelsEs } from './labelsEs'
import { labelsFr } from './labelsFr'
import { labelsVi } from './labelsVi'

const dictionaries: Record<Language, Labels> = { en: labelsEn, fr: labelsFr, de: labelsDe, es: labelsEs, vi: labelsVi }

/** The fixed words of customer pages and documents in the customer's language. */
export const labelsFor = (language: Language): Labels => dictionaries[language]
