import type { DefaultServerCellComponentProps } from 'payload'
import { Instant } from '@/src/admin/system/Instant'
import { translationPercent } from '@/src/domain/catalog/translationPercent'
import type { TranslationLanguage } from '@/src/domain/catalog/translations'
import { languageNames } from '@/src/domain/shared/language'
import { overviewOf } from './overviewOf'
import './list.scss'

type Cell = Pick<DefaultServerCellComponentProps, 'payload' | 'rowData'>

const things = (count: number): string => (count === 1 ? '1 problem' : `${count} problems`)

/** What the check list comes to. */
export const ChecksCell = async ({ payload, rowData }: Cell) => {
  const overview = await overviewOf(payload, rowData?.id)
  if (!overview) return <span>–</span>
  const { blocks, warns, status } = overview
  return (
    <span className={`tour-checks-cell tour-checks-cell--${blocks > 0 ? 'blocks' : 'ready'}`}>
      {blocks > 0 ? things(blocks) : status === 'draft' ? 'Ready' : 'In order'}
      {warns > 0 && <small>{warns} to look at</small>}
    </span>
  )
}

/** How far each language is. */
export const LanguagesCell = async ({ payload, rowData }: Cell) => {
  const overview = await overviewOf(payload, rowData?.id)
  if (!overview) return <span>–</span>
  return (
    <span className="tour-languages-cell">
      {Object.entries(overview.totals).map(([language, totals]) => {
        const percent = translationPercent(totals)
        const standing = totals.outdated > 0 ? 'outdated' : percent === 100 ? 'current' : 'missing'
        return (
          <span
            key={language}
            className={`tour-languages-cell__one tour-languages-cell__one--${standing}`}
            title={`${languageNames[language as TranslationLanguage]}: ${totals.current} current, ${totals.outdated} older than the English, ${totals.missing} missing`}
          >
            {language} <b>{percent}</b>
          </span>
        )
      })}
    </span>
  )
}

/** What the website says it costs, and which variant says so. */
export const PriceFromCell = async ({ payload, rowData }: Cell) => {
  const overview = await overviewOf(payload, rowData?.id)
  if (!overview || overview.priceFrom === null) return <span className="no-cell">None</span>
  return (
    <span className="tour-price-cell">
      ${overview.priceFrom.toLocaleString('en')}
      {overview.priceOf && <small>{overview.priceOf}</small>}
    </span>
  )
}

/** Who changed it last, and when. */
export const ChangedCell = async ({ payload, rowData }: Cell) => {
  const overview = await overviewOf(payload, rowData?.id)
  if (!overview?.changed) return <span>–</span>
  return (
    <span className="tour-changed-cell">
      {overview.changed.by}
      <small>
        <Instant at={overview.changed.at} now={new Date()} />
      </small>
    </span>
  )
}
