'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useId } from 'react'
import { ActionButton } from '@/src/admin/shared/ActionButton'
import { renewAnswers } from '@/src/admin/shared/useAnswer'
import { byTourTab } from '@/src/domain/catalog/tourTabs'
import { translationPercent } from '@/src/domain/catalog/translationPercent'
import type { TranslationLanguage, TranslationTotals } from '@/src/domain/catalog/translations'
import { languageNames } from '@/src/domain/shared/language'
import { useFormLanguage } from './useFormLanguage'
import { type TranslationItem, useTourTranslations } from './useTourAnswers'
import './languages.scss'

type OfLanguage = { language: TranslationLanguage; items: TranslationItem[] }

const left = ({ missing, outdated }: TranslationTotals): string =>
  [missing > 0 && `${missing} missing`, outdated > 0 && `${outdated} older than the English`].filter(Boolean).join(', ')

const Group = ({ tab, language, items }: OfLanguage & { tab: string }) => {
  const { goTo } = useFormLanguage()
  const done = items.filter(({ standing }) => standing[language] === 'current').length
  const all = items.filter(({ standing }) => standing[language] !== 'none').length
  const open = items.filter(({ standing }) => ['missing', 'outdated'].includes(standing[language]))
  return (
    <details className="tour-translations__group">
      <summary>
        {tab}
        <span>
          {done} of {all}
        </span>
      </summary>
      <ul>
        {open.map(({ key, path, label, standing }) => (
          <li key={key}>
            <button type="button" className="tour-link" onClick={() => goTo(path, language)}>
              {label}
            </button>
            <span className={`tour-mark tour-mark--${standing[language]}`}>
              {standing[language] === 'missing' ? 'missing' : 'older'}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

const ConfirmAll = ({ tourId, language, items }: OfLanguage & { tourId: string }) => {
  const outdated = items.filter(({ standing }) => standing[language] === 'outdated')
  if (outdated.length === 0) return null
  const name = languageNames[language]
  return (
    <ActionButton
      label={`${name} still fits`}
      size="small"
      describe={
        <>
          <p>
            For translations that are right although their English changed. Nothing is written but that they were read
            again, and by whom:
          </p>
          <ul>
            {outdated.map(({ key, label }) => (
              <li key={key}>{label}</li>
            ))}
          </ul>
        </>
      }
      confirmLabel={outdated.length === 1 ? 'It still fits' : `All ${outdated.length} still fit`}
      endpoint={`/tours/${tourId}/translations/${language}/confirm`}
      body={{ keys: outdated.map(({ key }) => key) }}
      doneMessage={`${name} is noted as up to date.`}
      onDone={renewAnswers}
    />
  )
}

const Language = ({ language, items, totals, tourId }: OfLanguage & { totals: TranslationTotals; tourId: string }) => {
  const { language: shown, switchTo } = useFormLanguage()
  const percent = translationPercent(totals)
  const name = languageNames[language]
  const groups = byTourTab(items).filter((group) =>
    group.items.some(({ standing }) => ['missing', 'outdated'].includes(standing[language])),
  )
  return (
    <li className="tour-language">
      <p className="tour-language__head">
        <button
          type="button"
          className="tour-language__name"
          aria-current={shown === language ? 'true' : undefined}
          onClick={() => switchTo(language)}
        >
          {name}
        </button>
        <meter min={0} max={100} value={percent} aria-label={`${name}: translated and up to date`} />
        <span className="tour-language__percent">{percent} %</span>
      </p>
      {percent < 100 && (
        <details open={shown === language}>
          <summary>{left(totals)}</summary>
          <ConfirmAll tourId={tourId} language={language} items={items} />
          <div className="tour-translations__groups">
            {groups.map(({ tab, items: inTab }) => (
              <Group key={tab} tab={tab ?? 'Elsewhere'} language={language} items={inTab} />
            ))}
          </div>
        </details>
      )}
    </li>
  )
}

/** Beside the form: how far each language is, what is missing or older than its English, and the way there. */
export const TranslationsPanel = () => {
  const { id } = useDocumentInfo()
  const answer = useTourTranslations()
  const { language, switchTo } = useFormLanguage()
  const titleId = useId()
  if (!id || !answer) return null
  return (
    <section className="tour-panel tour-translations" aria-labelledby={titleId}>
      <h3 id={titleId}>Languages</h3>
      <ul>
        <li className="tour-language">
          <p className="tour-language__head">
            <button
              type="button"
              className="tour-language__name"
              aria-current={language === 'en' ? 'true' : undefined}
              onClick={() => switchTo('en')}
            >
              English
            </button>
            <span className="tour-language__source">what the others are translated from</span>
          </p>
        </li>
        {(Object.keys(answer.totals) as TranslationLanguage[]).map((each) => (
          <Language key={each} language={each} items={answer.items} totals={answer.totals[each]} tourId={String(id)} />
        ))}
      </ul>
    </section>
  )
}
