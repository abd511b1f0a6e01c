'use client'
import {
  Button,
  FieldDescription,
  toast,
  useDocumentInfo,
  useFieldPath,
  useFormFields,
  useLocale,
} from '@payloadcms/ui'
import type { StaticDescription } from 'payload'
import { useState } from 'react'
import { callApi } from '@/src/admin/shared/callApi'
import { renewAnswers } from '@/src/admin/shared/useAnswer'
import type { TranslationLanguage } from '@/src/domain/catalog/translations'
import { languageNames } from '@/src/domain/shared/language'
import { type TranslationItem, useTourTranslations } from './useTourAnswers'
import './languages.scss'

const words = { missing: 'Not translated yet', outdated: 'Older than its English' }

/** The saved text a field shows: a row is known by its id, wherever it was dragged to since. */
const useItem = (path: string): TranslationItem | null => {
  const answer = useTourTranslations()
  const [list, index] = path.split('.')
  const rowId = useFormFields(([fields]) => (index === undefined ? null : fields[`${list}.${index}.id`]?.value))
  const key = index === undefined ? path : path.replace(`.${index}.`, `.${rowId}.`)
  return answer?.items.find((item) => item.key === key) ?? null
}

const StillFits = ({ item, language }: { item: TranslationItem; language: TranslationLanguage }) => {
  const { id } = useDocumentInfo()
  const [isBusy, setBusy] = useState(false)
  const confirm = async () => {
    setBusy(true)
    const endpoint = `/tours/${id}/translations/${language}/confirm`
    const answer = await callApi(endpoint, { method: 'POST', body: { keys: [item.key] } })
    setBusy(false)
    if (!answer.ok) return void toast.error(answer.problem.detail)
    toast.success(`${item.label}: noted as up to date.`)
    renewAnswers()
  }
  return (
    <Button
      type="button"
      size="small"
      buttonStyle="secondary"
      margin={false}
      disabled={isBusy}
      aria-label={`${item.label} still fits its English`}
      onClick={() => void confirm()}
    >
      Still fits
    </Button>
  )
}

const OlderElsewhere = ({ item }: { item: TranslationItem }) => {
  const older = Object.entries(item.standing).filter(([, standing]) => standing === 'outdated')
  if (older.length === 0) return null
  const named = older.map(([language]) => languageNames[language as TranslationLanguage])
  return (
    <p className="source-text">
      <span className="tour-mark tour-mark--outdated">Older than this: {named.join(', ')}</span>
    </p>
  )
}

const Source = ({ path }: { path: string }) => {
  const { code } = useLocale()
  const item = useItem(path)
  if (!item?.source) return null
  if (code === 'en') return <OlderElsewhere item={item} />
  const language = code as TranslationLanguage
  const standing = item.standing[language]
  return (
    <div className="source-text">
      {(standing === 'missing' || standing === 'outdated') && (
        <span className={`tour-mark tour-mark--${standing}`}>{words[standing]}</span>
      )}
      <p lang="en">{item.source}</p>
      {standing === 'outdated' && <StillFits item={item} language={language} />}
    </div>
  )
}

type Props = { path: string; field: { admin?: { description?: unknown } } }

/** Below a text: its description, and in another language the English it is translated from and how it stands to that. */
export const SourceText = ({ path: pathFromProps, field }: Props) => {
  // A row that was dragged elsewhere is drawn with the path it had.
  const path = useFieldPath() || pathFromProps
  return (
    <>
      <FieldDescription description={field.admin?.description as StaticDescription} path={path} />
      <Source path={path} />
    </>
  )
}
