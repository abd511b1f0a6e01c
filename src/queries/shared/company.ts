import type { CompanyView } from '@/src/domain/shared/companyView'
import type { Language } from '@/src/domain/shared/language'
import type { CompanySetting } from '@/src/payload-types'
import type { Context } from '@/src/platform/context'

/** Reads the company's settings, its texts in one language. */
export const companySettings = (ctx: Context, language: Language = 'en'): Promise<CompanySetting> =>
  ctx.payload.findGlobal({ slug: 'company-settings', locale: language, req: ctx.req, depth: 0 })

/** What customers see of the company. */
export const companyView = ({
  name,
  tagline,
  address,
  email,
  phone,
  website,
  registration,
}: CompanySetting): CompanyView => ({
  name,
  tagline: tagline ?? '',
  address: address ?? '',
  email: email ?? '',
  phone: phone ?? '',
  website: website ?? '',
  registration: registration || null,
})
