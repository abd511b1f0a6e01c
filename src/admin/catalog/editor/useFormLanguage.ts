'use client'
import { toast, useFormModified, useLocale, useRouteTransition } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { isLanguage, type Language } from '@/src/domain/shared/language'
import { goToField } from './goToField'

const patienceMs = 8_000

/** Where to go once the form is there in its other language, and until when somebody still expects it. */
let wanted: { language: Language; path: string; until: number } | null = null

/** The language the form is in, and the way to a field in any of them; unsaved changes are not left behind. */
export const useFormLanguage = () => {
  const router = useRouter()
  const isModified = useFormModified()
  const { startRouteTransition } = useRouteTransition()
  const { code } = useLocale()
  const language: Language = isLanguage(code) ? code : 'en'

  const switchTo = (to: Language): boolean => {
    if (to === language) return true
    if (isModified) {
      toast.error('There are unsaved changes. Save them before you change the language.')
      return false
    }
    const search = new URLSearchParams(window.location.search)
    search.set('locale', to)
    startRouteTransition(() => router.push(`?${search}`))
    return true
  }
  const goTo = (path: string, to: Language = language) => {
    if (to === language) return void goToField(path)
    if (switchTo(to)) wanted = { language: to, path, until: performance.now() + patienceMs }
  }
  return { language, switchTo, goTo }
}

/** Goes on to the field that was asked for in another language, once the form is there in it. */
export const useArrival = (): void => {
  const { code } = useLocale()
  // The language changes first and the form is drawn anew after that: the last of both is where one arrives.
  useEffect(() => {
    if (wanted?.language === code && performance.now() < wanted.until) void goToField(wanted.path)
  }, [code])
}
